import { number } from '../format.ts';
import type { RoomLeftWords } from './index.ts';

export const words: RoomLeftWords = {
  left: (letters) => `${number('tr', letters)} harf daha yazabilirsiniz.`,
  hardly: 'Neredeyse hiç yer kalmadı.',
  over: (letters) => `Yazınız çok uzun. Yaklaşık ${number('tr', letters)} harf silin.`,
};
