import type { ShareWords } from './index.ts';

export const words: ShareWords = {
  takePart: 'Weź udział w tej rozmowie',
  poster: 'Plakat i kartka do wypełnienia',
  pass: 'Podziel się tą rozmową',
  byMail: 'Przez e-mail',
  forResearchers: 'Dla badaczy',
  asTable: 'Liczby w tabeli (CSV)',
  asData: 'Liczby dla programu (JSON)',
  notHere: 'Tej strony nie ma.',
  news: 'Przeczytaj aktualności',
};
