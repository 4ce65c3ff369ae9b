import { plural } from '../format.ts';
import type { LabFoldedWords } from './index.ts';

export const words: LabFoldedWords = {
  pointCount: (points) => `${points} ${plural('en', points, { one: 'point', other: 'points' })}`,
  answeredCount: (answered, questions) =>
    answered === questions ? 'Done' : `${answered} of ${questions} done`,
  now: 'Now',
  whoReads: 'Anybody with the link can read this. Your answers are not in it.',
  bySheet: 'Choose an app',
  byMail: 'By e-mail',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  byHand: 'Keep your finger on the link. Then choose: copy.',
};
