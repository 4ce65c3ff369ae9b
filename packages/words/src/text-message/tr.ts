import type { TextMessageWords } from './index.ts';

const at = (name: string | null) => (name ? ` (${name})` : '');

export const words: TextMessageWords = {
  signIn: ({ code, organisation }) =>
    `Kodunuz ${code}. Bu kodla giriş yaparsınız${at(organisation)}. Kodu kimseye vermeyin.`,
  account: ({ code, organisation }) =>
    `Kodunuz ${code}. Bu kodla bilgilerinizi açarsınız${at(organisation)}. Kodu kimseye vermeyin.`,
  newNumber: ({ code, organisation }) =>
    `Kodunuz ${code}. Bu kodla numaranızı eklersiniz${at(organisation)}. Kodu kimseye vermeyin.`,
  taken: ({ organisation }) =>
    `Birisi bu numarayı kullanmak istedi (${organisation}). Bu olmaz, numara zaten birinin. Hiçbir şey değişmedi.`,
  numberGone: ({ organisation, phone }) =>
    `Bu numarayla artık giriş yapılamaz (${organisation}). Siz değil miydiniz? Hemen bizi arayın: ${phone}`,
  addressAdded: ({ organisation, phone }) =>
    `Artık e-posta adresiyle de giriş yapabilirsiniz (${organisation}). Siz değil miydiniz? Hemen bizi arayın: ${phone}`,
};
