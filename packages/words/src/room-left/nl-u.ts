import { number } from '../format.ts';
import type { RoomLeftWords } from './index.ts';

export const words: Partial<RoomLeftWords> = {
  over: (letters) => `Uw tekst is te lang. Haal ongeveer ${number('nl', letters)} letters weg.`,
};
