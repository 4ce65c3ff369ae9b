import { day } from '../shared/en.ts';
import type { ConsoleNotificationsWords } from './index.ts';

export const words: ConsoleNotificationsWords = {
  title: 'Calling with news',
  what: 'These residents would rather get news by a call than by mail.',
  hall: 'Print the news for in the hall',
  none: 'Nobody waits for a call.',
  since: (date) => `Waiting since ${day(date)}`,
  open: 'View',
  openOf: (date) => `View who has been waiting since ${day(date)}`,
  back: 'Back to who you call',
  gone: 'This call was made already.',
  call: (firstName) => `Call ${firstName}`,
  nameless: 'this resident',
  otherWay: 'This resident no longer wants to be called. Press Done.',
  speaks: (language) => `Prefers to read: ${language}`,
  seen: 'The resident can see that you looked at this.',
  tell: 'This is the news',
  nothingLeft: 'There is nothing left to tell. Press Done.',
  done: 'Done: called',
  isDone: 'This call is made.',
};
