import type { StopFollowingWords } from './index.ts';

export const words: StopFollowingWords = {
  title: 'Nie chcesz więcej e-maili o tej obietnicy?',
  ask: 'Wtedy nie dostaniesz już e-maili o tej jednej obietnicy.',
  yes: 'Tak, nie piszcie więcej',
  no: 'Nie, piszcie dalej',
  stopped: 'Gotowe. Nie dostaniesz już e-maili o tym.',
  goesOn: 'Dobrze. Napiszemy, gdy będą wiadomości.',
  noLongerWorks: 'Ten link już nie działa.',
  callUs: (phone) => `Zadzwoń do nas: ${phone}`,
};
