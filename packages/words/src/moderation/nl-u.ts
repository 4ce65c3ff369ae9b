import type { ModerationWords } from './index.ts';

export const words: Partial<ModerationWords> = {
  words: 'Wilt u er iets bij zeggen? Dat hoeft niet.',
  reportAudience: 'Alleen wij lezen dit. De schrijver ziet uw naam niet.',
  blockAsk: (author) => `Wilt u ${author} niet meer zien?`,
  blockMeans: (author) => `U ziet dan niets meer van ${author}. En ${author} ziet niets van u.`,
  blocked: 'U ziet deze persoon niet meer.',
};
