import { day } from '../shared/tr.ts';
import type { ThanksPaperWords } from './index.ts';

export const words: ThanksPaperWords = {
  cardTitle: 'Bir teşekkür',
  thanks: 'Teşekkürler!',
  to: (name) => `Kime: ${name}`,
  from: (name) => `Kimden: ${name}`,
  statementTitle: 'Gönüllü çalışma belgesi',
  forWhom: (firstName) => `Kime: ${firstName}`,
  lastName: 'Soyadı (buraya kendiniz yazın):',
  what: (firstName) => `${firstName} mahallede başkaları için gönüllü bir şeyler yapıyor.`,
  deedsHeading: 'Bu kişi bunları yapıyor',
  memberOf: (group) => `Üyelik: ${group}`,
  buddy: 'Yeni komşuları karşılamak',
  member: 'Sakinler komisyonu üyeliği',
  thanksFrom: (organisation) => `Bundan memnunuz. Teşekkürler! ${organisation}`,
  issued: (organisation, date) => `Hazırlayan: ${organisation}. Tarih: ${day(date)}.`,
  callUs: (phone) => `Sorunuz mu var? Bizi arayın: ${phone}`,
  chose: (firstName) => `Burada yazanları bu kişi seçti: ${firstName}.`,
  noHours: 'Saat saymıyoruz. Bu bir diploma değil.',
};
