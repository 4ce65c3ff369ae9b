import { day } from '../shared/tr.ts';
import type { CommitmentFeedWords } from './index.ts';

export const words: CommitmentFeedWords = {
  title: (organisation) => `Söz verilen ve yapılan: ${organisation}`,
  promised: 'Söz verildi',
  by: (date) => `Bunu en geç ${day(date)} gününe kadar yapıyoruz.`,
  update: 'Durum',
  kept: 'Yapıldı',
  dropped: 'Yapılmayacak',
  reopened: 'Henüz bitmedi',
  moved: (date) => `Başka tarih: ${day(date)}`,
};
