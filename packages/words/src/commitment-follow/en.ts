import type { CommitmentFollowWords } from './index.ts';

export const words: CommitmentFollowWords = {
  means: 'We mail you when this is done or changes.',
  whoReads: 'Other residents do not see what you follow. Only you read the mail.',
  follow: 'Mail me',
  following: 'You will hear how this ends.',
  stop: 'Stop following',
  stopped: 'You get no more mail about this.',
};
