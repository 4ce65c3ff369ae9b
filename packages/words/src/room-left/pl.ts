import { number } from '../format.ts';
import type { RoomLeftWords } from './index.ts';

export const words: RoomLeftWords = {
  left: (letters) => `Zostało miejsce na znaki: ${number('pl', letters)}.`,
  hardly: 'Prawie nie ma już miejsca.',
  over: (letters) => `Twój tekst jest za długi. Usuń znaki, około ${number('pl', letters)}.`,
};
