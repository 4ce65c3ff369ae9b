import type { CommitmentFollowWords } from './index.ts';

export const words: Partial<CommitmentFollowWords> = {
  means: 'Wij mailen u als dit klaar is of verandert.',
  whoReads: 'Andere bewoners zien niet wat u volgt. De mail leest alleen u.',
  following: 'U hoort hoe dit afloopt.',
  stopped: 'U krijgt hier geen mail meer over.',
};
