import { day } from '../shared/en.ts';
import type { ConsoleLabJoiningWords } from './index.ts';

export const words: ConsoleLabJoiningWords = {
  title: 'Who wants to join in?',
  what: 'Residents said at a talk that they want to join in. They wait for a message from you.',
  none: 'Nobody has said that they want to join in yet.',
  nextLab: 'Taking part in the next talk',
  inLab: (lab) => `From the talk: ${lab}`,
  people: (count) => (count === 1 ? '1 resident wants to join in' : `${count} residents want to join in`),
  nameless: 'Somebody without a first name',
  since: (date) => `Wants to join in since ${day(date)}.`,
  written: (date) => `You wrote on ${day(date)}.`,
  noEmail: 'Has no email address. Call or visit.',
  wasTold: 'Was told by a colleague.',
  told: 'Done',
  toldFor: (name) => `Done: ${name} knows`,
  write: 'Write them a message',
  writeHint: 'Write where and when. Also write how to answer: nobody can reply to this message.',
  send: (count) => (count === 1 ? 'Mail 1 resident' : `Mail ${count} residents`),
  sent: 'The message now goes by mail to everybody who joins in.',
  nobodyWithEmail: 'None of them has an email address.',
};
