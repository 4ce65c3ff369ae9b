import { number } from '../format.ts';
import type { BoardNewsWords } from './index.ts';

export const words: BoardNewsWords = {
  heading: 'Coś nowego na tablicy pasuje do Ciebie',
  request: (what) => `Ktoś z sąsiedztwa szuka pomocy: ${what}`,
  offer: (what) => `Ktoś z sąsiedztwa chętnie pomoże: ${what}`,
  gathering: (what) => `Zróbmy coś razem: ${what}`,
  more: (count) => `Na tablicy pasuje do Ciebie coś jeszcze. Tyle: ${number('pl', count)}.`,
  howMany: (count) => `Tyle wiadomości na tablicy pasuje do Ciebie: ${number('pl', count)}.`,
  whereToRead: `Zaloguj się na stronie z tablicą.
Tam można wszystko przeczytać i odpowiedzieć.`,
};
