import { number } from '../format.ts';
import type { BoardNewsWords } from './index.ts';

export const words: BoardNewsWords = {
  heading: 'Nieuw op het bord, en het past bij jou',
  request: (what) => `Een buur zoekt hulp: ${what}`,
  offer: (what) => `Een buur helpt graag: ${what}`,
  gathering: (what) => `Samen doen: ${what}`,
  more: (count) => `Er past nog meer bij je op het bord. Zo veel: ${number('nl', count)}.`,
  howMany: (count) => `Zo veel berichten op het bord passen bij je: ${number('nl', count)}.`,
  whereToRead: `Log in op de website met het bord.
Daar lees je alles en kun je reageren.`,
};
