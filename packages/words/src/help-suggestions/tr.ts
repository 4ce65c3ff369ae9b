import type { HelpSuggestionsWords } from './index.ts';

export const words: HelpSuggestionsWords = {
  heading: 'Belki bir komşunuz bunu yapabilir',
  ask: 'Bu komşuya sor',
  nameLater: 'Adınız ancak ikiniz de evet derseniz iletilir.',
  asked: 'Soruldu. Komşunuz evet derse size haber veririz.',
};
