import { day } from '../shared/tr.ts';
import type { ContactWords } from './index.ts';

export const words: ContactWords = {
  title: 'Komşunuzun numarası',
  forWhom: 'İkiniz de numaranızı paylaştınız mı? O zaman komşunuzun numarasını burada okursunuz.',
  codeFirst: 'Önce size bir kod göndeririz. Böylece siz olduğunuzu anlarız.',
  address: 'Kendi e-posta adresiniz nedir?',
  addressReaders: 'Kodu bu adrese göndeririz. Komşunuz bunu görmez.',
  sendCode: 'Bana kodu gönder',
  codeSent: 'E-posta adresiniz doğru mu? O zaman size şimdi bir kod gelir.',
  noMail: 'E-posta gelmedi mi? İstenmeyen e-postalara da bakın.',
  typeCode: 'E-postadaki kodu yazın',
  codeHint: 'Kod 6 rakamlıdır.',
  read: 'Numarayı oku',
  otherAddress: 'Başka bir e-posta adresi seç',
  phone: 'Telefon',
  email: 'E-posta',
  until: (date) => `Bunu okuyabileceğiniz son gün: ${day(date)}.`,
  onlyYou: 'Bu yalnızca sizin için. Başkalarına vermeyin.',
  safety: 'Banka kartınızı, şifrenizi ya da anahtarınızı kimseye vermeyin.',
  safetyCall: 'Sizi rahatsız eden bir şey mi var? Bizi arayın.',
  danger: 'Tehlike mi var? 112 numarayı arayın.',
  linkBroken: 'Bu bağlantı çalışmıyor.',
  linkAgain: 'Komşunuzla sohbeti yeniden açın. Oradaki bağlantıya basın.',
  callUs: (phone) => `Bizi arayın: ${phone}`,
};
