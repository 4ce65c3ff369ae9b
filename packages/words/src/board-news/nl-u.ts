import { number } from '../format.ts';
import type { BoardNewsWords } from './index.ts';

export const words: Partial<BoardNewsWords> = {
  heading: 'Nieuw op het bord, en het past bij u',
  more: (count) => `Er past nog meer bij u op het bord. Zo veel: ${number('nl', count)}.`,
  howMany: (count) => `Zo veel berichten op het bord passen bij u: ${number('nl', count)}.`,
  whereToRead: `Log in op de website met het bord.
Daar leest u alles en kunt u reageren.`,
};
