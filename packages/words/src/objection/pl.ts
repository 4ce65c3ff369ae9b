import type { ObjectionWords } from './index.ts';

export const words: ObjectionWords = {
  title: 'Uważasz, że nasza decyzja jest zła?',
  ask: 'Napisz nam dlaczego. Wtedy ktoś inny sprawdzi to jeszcze raz.',
  label: 'Co jest nie tak?',
  audience: 'Tylko my to czytamy.',
  send: 'Wyślij',
  done: 'Dziękujemy. Ktoś inny sprawdzi to jeszcze raz. Wyślemy Ci e-mail.',
  noLongerWorks: 'Ten link już nie działa.',
  callUs: (phone) => `Zadzwoń do nas: ${phone}`,
};
