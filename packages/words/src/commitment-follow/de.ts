import type { CommitmentFollowWords } from './index.ts';

export const words: CommitmentFollowWords = {
  means: 'Wir schreiben Ihnen, wenn das fertig ist oder sich ändert.',
  whoReads: 'Andere Bewohner sehen nicht, was Sie verfolgen. Die E-Mail lesen nur Sie.',
  follow: 'Schreiben Sie mir',
  following: 'Sie hören, wie das ausgeht.',
  stop: 'Nicht mehr folgen',
  stopped: 'Sie bekommen dazu keine E-Mail mehr.',
};
