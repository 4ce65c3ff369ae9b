import type { HelpBoardWords } from './index.ts';

export const words: HelpBoardWords = {
  exampleTitle: 'Kto powiesi mi lampę?',
  exampleText: 'Nie dosięgam tak wysoko. Mam drabinę, a kawa już czeka.',
};
