import type { WelcomeGatheringWords } from './index.ts';

export const words: Partial<WelcomeGatheringWords> = {
  heading: 'Uw buren ontmoeten',
  what: 'Wilt u uw buren een keer ontmoeten? Het mag, het hoeft niet.',
  readers: (board) => `Buren in ${board} lezen dan uw voornaam.`,
  canYou: 'Kunt u dan?',
  yesWhat: (board) => `Na uw ja staat het op het prikbord van ${board}.`,
  planned: 'Dan ontmoet u uw buren:',
  plannedWhere: 'Het staat op het prikbord. Daar ziet u wie er komt.',
  postText: 'Ik kom hier wonen. Komt u kennismaken?',
};
