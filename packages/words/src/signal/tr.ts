import type { SignalWords } from './index.ts';

export const words: SignalWords = {
  heading: 'Şikayet veya öneri',
  question: 'Bize ne söylemek istiyorsunuz?',
  kind: {
    BROKEN: 'Bir şey bozuk',
    NUISANCE: 'Biri beni rahatsız ediyor',
    DANGER: 'Tehlike var',
    PROMISE: 'Bir söz tutulmadı',
    COMPLAINT: 'Bir şikayetim var',
    TIP: 'Bir önerim var',
  },
  within: (count) => `${count} iş günü içinde cevap alırsınız.`,
  inTime: (ofTen, neighbourhood) =>
    `${neighbourhood ? `${neighbourhood}: ` : ''}Her 10 kişiden ${ofTen} tanesi zamanında cevap aldı.`,
  elsewhere: 'Buna başka birinin bakmasını ister misiniz?',
  huurcommissie: 'Huurcommissie (kira komisyonu)',
  yours: 'Şikayetleriniz ve önerileriniz',
  audienceText: (organisation) => `Yazdığınızı yalnızca ${organisation} çalışanları okur.`,
  audienceKept: 'Bir yıl sonra onu sileriz.',
  audienceTimes: 'Ne kadar hızlı olduğumuzu herkes okuyabilir. Kimin ne yazdığı görünmez.',
  forAll: 'Duyduklarımız ve yaptıklarımız',
  forAllDid: 'Ne yaptık:',
};
