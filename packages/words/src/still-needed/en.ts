import type { StillNeededWords } from './index.ts';

export const words: StillNeededWords = {
  title: 'Your message on the board',
  ask: 'Is it still needed?',
  yes: 'Yes, keep it there',
  no: 'No, take it away',
  kept: 'It worked. Your message stays for another 30 days.',
  withdrawn: 'It worked. Your message is gone.',
  noLongerWorks: 'This link does not work any more.',
  callUs: (phone) => `Call us: ${phone}`,
};
