import type { HintWords } from './index.ts';

export const words: HintWords = {
  AWAY: 'Zeg hier niet wanneer je weg bent. Zeg dat later aan wie het moet weten.',
  HEALTH: 'Je hoeft niet te zeggen wat je hebt. Je buren lezen dit.',
  DEBTS: 'Over geld hoef je hier niets te zeggen. Je buren lezen dit.',
  ORIGIN: 'Je hoeft niet te zeggen waar je vandaan komt.',
  RELIGION: 'Je hoeft niet te zeggen wat je gelooft.',
  AGE: 'Je hoeft niet te zeggen hoe oud je bent.',
  NUMBER: 'Je nummer hoeft hier niet bij. Dat deel je later, als je wilt.',
};
