import type { PasskeyWords } from './index.ts';

export const words: PasskeyWords = {
  explain: 'Parmağınız, yüzünüz veya PIN kodunuzla giriş yapın. Yeni bir pencere açılır.',
  first:
    'Henüz açık değil mi? Önce başka bir yolla giriş yapın. Sonra ‘Cihazlarım ve bilgilerim’ bölümünde açın.',
  go: 'Devam et',
  waiting: 'Diğer pencerede devam edin.',
  press: 'Düğmeye basın. Sonra cihazınız siz olup olmadığınızı sorar.',
  signIn: 'Giriş yap',
  staysHere: 'Parmağınız, yüzünüz ve PIN kodunuz cihazınızda kalır.',
  notWorked: 'Olmadı. Tekrar deneyin.',
  cannot: 'Bu tarayıcı bunu yapamaz. Başka bir yolla giriş yapın.',
  forSite: (site) => `Giriş yaptığınız yer: ${site}.`,
};
