import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'Notunuz',
  what: 'Unutmak istemediğiniz şeyi yazın.',
  liveHere: 'Burada mı oturuyorsunuz?',
  whySignIn: 'Giriş yapın. O zaman notunuzu yazarsınız.',
  signIn: 'Giriş yap',
  addressUnknown: 'Adresinizi henüz bilmiyoruz.',
  callUs: 'Burada mı oturuyorsunuz? Bizi arayın.',
  label: 'Neyi saklamak istiyorsunuz?',
  save: 'Kaydet',
  saved: 'Kaydedildi.',
  readers: 'Bunu yalnızca siz okursunuz.',
};
