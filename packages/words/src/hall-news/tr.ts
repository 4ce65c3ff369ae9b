import { day } from '../shared/tr.ts';
import type { HallNewsWords } from './index.ts';

export const words: HallNewsWords = {
  title: (organisation) => `Haberler: ${organisation}`,
  nothing: 'Şu anda haber yok.',
  labs: 'Bir konuşmaya katılın',
  until: (date) => `Son yanıt günü: ${day(date)}.`,
  on: (date) => `Bunu ${day(date)} tarihinde söyledik.`,
  promises: 'Söz verilen ve yapılan',
  scan: 'Daha fazlası mı? Bunu telefonunuzla tarayın.',
  callUs: (phone) => `Aramak mı istersiniz? ${phone}`,
};
