import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'Twoja notatka',
  what: 'Zapisz to, o czym chcesz pamiętać.',
  liveHere: 'Mieszkasz tutaj?',
  whySignIn: 'Zaloguj się. Wtedy napiszesz swoją notatkę.',
  signIn: 'Zaloguj się',
  addressUnknown: 'Nie znamy jeszcze Twojego adresu.',
  callUs: 'Mieszkasz tutaj? Zadzwoń do nas.',
  label: 'Co chcesz zachować?',
  save: 'Zapisz',
  saved: 'Zapisane.',
  readers: 'Tylko Ty to czytasz.',
};
