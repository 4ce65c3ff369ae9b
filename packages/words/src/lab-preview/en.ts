import type { LabPreviewWords } from './index.ts';

export const words: LabPreviewWords = {
  title: 'Will you read this first?',
  before: (organisation) =>
    `This conversation is not on the website yet. ${organisation} lets you read it first.`,
  readThenTell: 'Read the points. Then tell us whether it is right.',
  notYet: 'You read this before others do. You can only answer on the website.',
  isItRight: 'Is this right?',
  audience: (organisation) => `Only ${organisation} reads this. Your name is not with it.`,
  right: 'Yes, this is right',
  wrong: 'No, something is not right',
  whatIsWrong: 'What is not right?',
  send: 'Send',
  thanks: 'Thank you. We will read this.',
  again: 'I want to say something more',
  noLongerWorks: 'This link does not work any more.',
  callUs: (phone) => `Call us: ${phone}`,
};
