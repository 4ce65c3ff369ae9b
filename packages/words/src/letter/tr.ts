import { day } from '../shared/tr.ts';
import type { LetterWords } from './index.ts';

export const words: LetterWords = {
  title: 'Komşularınızla birlikte katılın',
  forHome: (home) => `Burada oturanlar için: ${home}`,
  fromWhom: (organisation) => `${organisation} internette sakinler için bir yer açtı.`,
  ask: 'Orada komşularınızdan yardım isteyebilirsiniz.',
  offer: 'Siz de başkası için bir şey yapabilirsiniz.',
  howHeading: 'Böyle katılırsınız',
  scan: 'Telefonunuzun kamerasını bu kareye tutun.',
  orType: 'Ya da internette şu adrese gidin:',
  thenCode: 'Orada bu kodu yazın:',
  places: (people) => `Bu kod ${people} kişi içindir.`,
  until: (last) => `Kodun son günü: ${day(last)}.`,
  noEmail: 'E-posta adresi gerekmez.',
  sixteen: '16 yaşından itibaren katılabilirsiniz.',
  onlyHousehold: 'Kodu yalnızca burada oturanlara verin.',
  neighboursSee: 'Komşular adınızı görür, kapı numaranızı görmez.',
  rulesHeading: 'Birbirimize böyle davranırız',
  ownLanguage: 'Telefonunuzu kareye tutun. O zaman Türkçe okuyabilirsiniz.',
  callUs: (phone) => `Sorunuz mu var? Bizi arayın: ${phone}`,
  document: (street) => `Mektuplar: ${street}`,
};
