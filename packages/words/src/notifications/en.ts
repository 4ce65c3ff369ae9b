import type { NotificationsWords } from './index.ts';

export const words: NotificationsWords = {
  title: 'How do you hear news from us?',
  what: 'News is: answers to what you wrote, and promises that you follow. And what suits you on the board.',
  howOften: 'How often?',
  rhythm: { daily: 'Every day, if there is news', weekly: 'Every Monday, if there is news', never: 'Never' },
  neverMeans: 'Then you get no more news. You still get codes, and answers to a complaint.',
  howTo: 'How?',
  channel: { mail: 'By mail', push: 'With a notice on this device', call: 'Call me' },
  callMeans: 'Somebody who works here calls you and reads the news to you.',
  phone: 'On which number?',
  phoneReaders: 'Only staff read this number. They call you with the news.',
  keepsPhone: 'We have a number of yours. Fill this in only for another number.',
  keep: 'Keep my choice',
  kept: 'Done. We keep to your choice.',
  pushRefused: 'This device does not allow notices. Choose another way.',
  newsTitle: 'News for you',
  chooseHere: 'How do you hear news from us? Choose here',
  noLongerWorks: 'This link does not work any more.',
  callUs: (phone) => `Call us: ${phone}`,
  about: 'What about?',
  topic: {
    promises: 'Promises that you follow',
    labs: 'Conversations in which you said something',
    board: 'The board with your neighbours',
  },
  boardAtOnce: 'Does a neighbour ask or write you something? Then we mail you at once, not at night.',
};
