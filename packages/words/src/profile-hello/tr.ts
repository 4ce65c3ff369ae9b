import type { ProfileHelloWords } from './index.ts';

// A word after the name carries the ending, since the ending of a name follows how it sounds.
export const words: ProfileHelloWords = {
  why: {
    BOTH_YES: 'Bunu görüyorsunuz, çünkü ikiniz de merhaba dediniz.',
    STAIRWELL: 'Bunu görüyorsunuz, çünkü ikiniz de aynı merdiveni kullanıyorsunuz.',
  },
  whyIn: (place) => `Bunu görüyorsunuz, çünkü siz de ${place} içinde oturuyorsunuz.`,
  whyBuddy: (name) => `Bunu görüyorsunuz, çünkü ${name} adlı komşuyu siz karşılıyorsunuz.`,
  whyHello: (name) => `Bunu görüyorsunuz, çünkü ${name} merhaba diyor.`,
  says: (name, building) =>
    building ? `${building} binasından ${name} merhaba diyor.` : `${name} merhaba diyor.`,
  sayHello: 'Merhaba de',
  sayMeans: (name) => `${name} kim olduğunuzu görür. O da merhaba derse öğrenirsiniz.`,
  helloBack: 'Ben de merhaba diyeyim',
  notNow: 'Şimdi değil',
  notNowMeans: (name) => `“Şimdi değil” mi seçtiniz? ${name} bunu duymaz.`,
  said: (name) => `Merhaba dediniz. ${name} size merhaba derse söyleriz.`,
  both: (name) => `Siz ve ${name} birbirinize merhaba dediniz.`,
  bothMeans: 'Artık bazen birbirinizle ilgili daha çok şey görürsünüz.',
  answeredNotNow: 'Tamam. Biz bir şey söylemeyiz.',
  waiting: 'Bir komşudan merhaba',
  seeCard: (name) => `Kartı gör: ${name}`,
  absent: 'Bu kart yok ya da sizin için değil.',
  firstName: 'Adınız nedir?',
  firstNameReader: (name) => `${name} adınızı okur.`,
};
