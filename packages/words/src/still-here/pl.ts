import type { StillHereWords } from './index.ts';

export const words: StillHereWords = {
  title: 'Czy nadal tu mieszkasz?',
  ask: 'Pytamy o to raz w roku.',
  means: 'Wybierasz „nie”? Wtedy nie widzisz już tablicy sąsiadów.',
  yes: 'Tak, nadal tu mieszkam',
  no: 'Nie, już tu nie mieszkam',
  stays: 'Dziękujemy. Nadal bierzesz udział.',
  ended: 'Dziękujemy. Nie bierzesz już udziału jako mieszkaniec. Swoje teksty możesz nadal czytać.',
  noLongerWorks: 'Ten link już nie działa.',
  callUs: (phone) => `Zadzwoń do nas: ${phone}`,
};
