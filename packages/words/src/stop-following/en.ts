import type { StopFollowingWords } from './index.ts';

export const words: StopFollowingWords = {
  title: 'No more mail about this promise?',
  ask: 'Then you get no more mail about this one promise.',
  yes: 'Yes, stop the mail',
  no: 'No, keep mailing me',
  stopped: 'Done. You get no more mail about this.',
  goesOn: 'Good. We mail you when there is news.',
  noLongerWorks: 'This link does not work any more.',
  callUs: (phone) => `Call us: ${phone}`,
};
