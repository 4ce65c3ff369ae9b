import type { ShareWords } from './index.ts';

export const words: ShareWords = {
  takePart: 'Weź udział w tej rozmowie',
  poster: 'Plakat i kartka do wypełnienia',
  pass: 'Podziel się tą rozmową',
  byMail: 'Przez e-mail',
};
