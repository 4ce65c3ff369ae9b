import type { StillNeededWords } from './index.ts';

export const words: StillNeededWords = {
  title: 'Twoje ogłoszenie na tablicy',
  ask: 'Czy jest jeszcze potrzebne?',
  yes: 'Tak, zostaw je',
  no: 'Nie, usuń je',
  kept: 'Udało się. Twoje ogłoszenie zostaje jeszcze 30 dni.',
  withdrawn: 'Udało się. Twojego ogłoszenia już nie ma.',
  noLongerWorks: 'Ten link już nie działa.',
  callUs: (phone) => `Zadzwoń do nas: ${phone}`,
};
