import { number } from '../format.ts';
import type { RoomLeftWords } from './index.ts';

export const words: RoomLeftWords = {
  left: (letters) => `Es ist noch Platz für ${number('de', letters)} Buchstaben.`,
  hardly: 'Es ist fast kein Platz mehr.',
  over: (letters) => `Ihr Text ist zu lang. Streichen Sie ungefähr ${number('de', letters)} Buchstaben.`,
};
