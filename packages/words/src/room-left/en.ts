import { number } from '../format.ts';
import type { RoomLeftWords } from './index.ts';

export const words: RoomLeftWords = {
  left: (letters) => `There is room for ${number('en', letters)} more letters.`,
  hardly: 'There is almost no room left.',
  over: (letters) => `Your text is too long. Take out about ${number('en', letters)} letters.`,
};
