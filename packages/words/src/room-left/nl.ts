import { number } from '../format.ts';
import type { RoomLeftWords } from './index.ts';

export const words: RoomLeftWords = {
  left: (letters) => `Er is nog plek voor ${number('nl', letters)} letters.`,
  hardly: 'Er is bijna geen plek meer.',
  over: (letters) => `Je tekst is te lang. Haal ongeveer ${number('nl', letters)} letters weg.`,
};
