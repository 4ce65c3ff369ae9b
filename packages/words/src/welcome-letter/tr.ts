import { day } from '../shared/tr.ts';
import type { WelcomeLetterWords } from './index.ts';

export const words: WelcomeLetterWords = {
  title: 'Yeni evinize hoş geldiniz',
  hello: (firstName) => `Merhaba ${firstName},`,
  from: (organisation) => `${organisation} burada iyi başlamanızı istiyor.`,
  visit: (firstName, keyOn) => `Anahtar günü: ${day(keyOn)}. Kapıda olacak kişi: ${firstName}.`,
  visitAlone: (keyOn) => `Anahtar günü: ${day(keyOn)}. Kapıda oluruz.`,
  contact: (firstName, job) => `Sizinle ilgilenen kişi: ${firstName} (${job}).`,
  howHeading: 'İnternette evet deyin',
  scan: 'Telefonunuzun kamerasını bu kareye tutun.',
  orType: 'Ya da internette şuraya gidin:',
  thenCode: 'Orada bu kodu yazın:',
  until: (last) => `Kodun son günü: ${day(last)}.`,
  free: 'İsterseniz olur, şart değil. Kiranızı etkilemez.',
  neighbours: 'Komşular yalnız seçtiğinizi duyar.',
  callUs: (phone) => `Sorunuz mu var? Bizi arayın: ${phone}`,
  regards: (name) => `Selamlar: ${name}`,
  paperMark: 'Bir yüzün yanına çarpı koyun.',
  paperBack: (name) => `Bu kâğıdı şu kişiye verin: ${name}. Ya da bize gönderin.`,
  paperBackUs: 'Bu kâğıdı bize verin. Ya da gönderin.',
};
