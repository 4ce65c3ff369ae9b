import type { StillHereWords } from './index.ts';

export const words: StillHereWords = {
  title: 'Do you still live here?',
  ask: 'We ask this once a year.',
  means: 'Do you choose no? Then you do not see the board of your neighbours any more.',
  yes: 'Yes, I still live here',
  no: 'No, I do not live here any more',
  stays: 'Thank you. You keep taking part.',
  ended: 'Thank you. You do not take part as a resident any more. You can still read your own texts.',
  noLongerWorks: 'This link does not work any more.',
  callUs: (phone) => `Call us: ${phone}`,
};
