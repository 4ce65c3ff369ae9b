import type { ObjectionWords } from './index.ts';

export const words: ObjectionWords = {
  title: 'Do you think our decision is not right?',
  ask: 'Tell us why. Then somebody else looks again.',
  label: 'What is not right?',
  audience: 'Only we read this.',
  send: 'Send',
  done: 'Thank you. Somebody else looks again. We will mail you.',
  noLongerWorks: 'This link does not work any more.',
  callUs: (phone) => `Call us: ${phone}`,
};
