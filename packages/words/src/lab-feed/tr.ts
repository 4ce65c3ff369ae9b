import { day } from '../shared/tr.ts';
import type { LabFeedWords } from './index.ts';

export const words: LabFeedWords = {
  title: (organisation) => `Burada oturanlarla görüşmeler: ${organisation}`,
  opened: 'Açık',
  corrected: 'Değişti',
  closed: 'Bitti',
  until: (date) => `Katılmak için son gün: ${day(date)}.`,
  everybody: 'Herkes katılabilir.',
  textChanged: 'Metni değiştirdik.',
  heardAndDone: 'Ne duyduğumuzu ve ne yaptığımızı okuyun.',
};
