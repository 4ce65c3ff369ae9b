import type { ShareWords } from './index.ts';

export const words: ShareWords = {
  takePart: 'Doe mee met dit gesprek',
  poster: 'Poster en papier om in te vullen',
  pass: 'Deel dit gesprek',
  byMail: 'Per e-mail',
  forResearchers: 'Voor onderzoekers',
  asTable: 'De aantallen als tabel (CSV)',
  asData: 'De aantallen voor een programma (JSON)',
  notHere: 'Deze pagina is er niet.',
  news: 'Lees het nieuws',
};
