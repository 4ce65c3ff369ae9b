import type { StillHereWords } from './index.ts';

export const words: StillHereWords = {
  title: 'Woon je hier nog?',
  ask: 'Wij vragen dit één keer per jaar.',
  means: 'Kies je nee? Dan zie je het bord van je buren niet meer.',
  yes: 'Ja, ik woon hier nog',
  no: 'Nee, ik woon hier niet meer',
  stays: 'Bedankt. Je blijft meedoen.',
  ended: 'Bedankt. Je doet niet meer mee als bewoner. Je eigen teksten kun je nog lezen.',
  noLongerWorks: 'Deze link werkt niet meer.',
  callUs: (phone) => `Bel ons: ${phone}`,
};
