import type { LabPreviewWords } from './index.ts';

export const words: LabPreviewWords = {
  title: 'Bunu önceden okur musunuz?',
  before: (organisation) => `Bu görüşme henüz web sitesinde değil. ${organisation} önce size gösteriyor.`,
  readThenTell: 'Maddeleri okuyun. Sonra doğru olup olmadığını bize yazın.',
  notYet: 'Bunu önceden okuyorsunuz. Ancak web sitesinde cevap verebilirsiniz.',
  isItRight: 'Bu doğru mu?',
  audience: (organisation) => `Bunu yalnızca ${organisation} okur. Adınız yanında görünmez.`,
  right: 'Evet, doğru',
  wrong: 'Hayır, bir şey doğru değil',
  whatIsWrong: 'Doğru olmayan nedir?',
  send: 'Gönder',
  thanks: 'Teşekkürler. Bunu okuyacağız.',
  again: 'Bir şey daha yaz',
  noLongerWorks: 'Bu bağlantı artık çalışmıyor.',
  callUs: (phone) => `Bizi arayın: ${phone}`,
};
