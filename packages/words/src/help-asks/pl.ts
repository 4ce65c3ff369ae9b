import type { HelpAsksWords } from './index.ts';

export const words: HelpAsksWords = {
  question: 'Ktoś z sąsiedztwa szuka pomocy. Czy to pasuje do Ciebie?',
  next: 'Mówisz „tak”? Wtedy poznacie swoje imiona i możecie rozmawiać.',
  yes: 'Tak, pomogę',
  no: 'Nie, nie teraz',
  noAudience: 'Nikt nie widzi, że mówisz „nie”.',
  saidNo: 'Dobrze. Nikt nie widzi, że Twoja odpowiedź to „nie”.',
};
