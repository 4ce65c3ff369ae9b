import type { LetterCodeWords } from './index.ts';

export const words: LetterCodeWords = {
  typeCode: 'Mektuptaki kodu yazın',
  codeHint: 'Kod mektupta büyük yazılıdır.',
  next: 'Devam',
  letterFor: (home) => `Bu mektup şu ev için: ${home}.`,
  rulesHeading: 'Birbirimize böyle davranırız',
  firstName: 'Adınız nedir?',
  firstNameAudience: 'Adınız yazdıklarınızın yanında görünür.',
  sixteen: '16 yaşında veya daha büyüğüm',
  join: 'Katılıyorum',
  otherCode: 'Başka bir kod yaz',
  byMail: 'E-posta adresinizle giriş yapın',
  goOnAs: (firstName) => (firstName ? `Siz ${firstName} misiniz?` : 'Bu siz misiniz?'),
  thenSignedIn: (firstName, building) =>
    `Şu kişi olarak giriş yaparsınız: ${firstName ?? 'sakin'}${building ? `, ${building}` : ''}.`,
  instead: (firstName) => `${firstName ?? 'Diğer kişi'} çıkış yapar.`,
  onlyYourself: 'Bu başka biri mi? O zaman hayır seçin.',
  yes: (firstName) => (firstName ? `Evet, ben ${firstName}` : 'Evet, benim'),
  no: 'Hayır',
  notOurs: 'Bu bağlantı bizden değil.',
  pressThere: 'Mektubunuzdaki sayfaya gidin. Orada düğmeye basın.',
};
