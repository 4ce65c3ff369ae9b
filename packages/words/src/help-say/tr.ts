import type { HelpSayWords } from './index.ts';

export const words: HelpSayWords = {
  chooseSentence: 'Bir cümle seçin',
  moreSentences: 'Daha çok cümle',
  chosen: 'Şunu diyorsunuz:',
  otherSentence: 'Başka bir cümle seç',
  writeYourself: 'Kendim yazayım',
  chooseInstead: 'Bunun yerine bir cümle seç',
  empty: 'Önce bir cümle seçin ya da bir şey yazın.',
};
