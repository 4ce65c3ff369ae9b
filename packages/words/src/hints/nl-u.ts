import type { HintWords } from './index.ts';

export const words: Partial<HintWords> = {
  AWAY: 'Zeg hier niet wanneer u weg bent. Zeg dat later aan wie het moet weten.',
  HEALTH: 'U hoeft niet te zeggen wat u heeft. Uw buren lezen dit.',
  DEBTS: 'Over geld hoeft u hier niets te zeggen. Uw buren lezen dit.',
  ORIGIN: 'U hoeft niet te zeggen waar u vandaan komt.',
  RELIGION: 'U hoeft niet te zeggen wat u gelooft.',
  AGE: 'U hoeft niet te zeggen hoe oud u bent.',
  NUMBER: 'Uw nummer hoeft hier niet bij. Dat deelt u later, als u wilt.',
};
