import { number } from '../format.ts';
import type { RoomLeftWords } from './index.ts';

export const words: RoomLeftWords = {
  left: (letters) => `Noch Platz für Zeichen: ${number('de', letters)}.`,
  hardly: 'Es ist fast kein Platz mehr.',
  over: (letters) => `Ihr Text ist zu lang. Streichen Sie Zeichen, ungefähr ${number('de', letters)}.`,
};
