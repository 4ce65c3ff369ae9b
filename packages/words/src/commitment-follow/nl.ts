import type { CommitmentFollowWords } from './index.ts';

export const words: CommitmentFollowWords = {
  means: 'Wij mailen je als dit klaar is of verandert.',
  whoReads: 'Andere bewoners zien niet wat je volgt. De mail leest alleen jij.',
  follow: 'Mail mij',
  following: 'Je hoort hoe dit afloopt.',
  stop: 'Stop met volgen',
  stopped: 'Je krijgt hier geen mail meer over.',
};
