import { number } from '../format.ts';
import type { RoomLeftWords } from './index.ts';

export const words: RoomLeftWords = {
  left: (letters) => `Ще є місце для знаків: ${number('uk', letters)}.`,
  hardly: 'Місця майже немає.',
  over: (letters) => `Ваш текст задовгий. Видаліть знаки, приблизно ${number('uk', letters)}.`,
};
