import { day } from '../shared/en.ts';
import type { SignalSendWords } from './index.ts';

export const words: SignalSendWords = {
  callNow: 'Call 112 now',
  danger: 'Is there fire, gas or violence? Go to a safe place. Then call 112.',
  brokenFirst: 'Call us. Then we make an appointment.',
  nuisanceFirst: 'Call us. Then we talk about it together.',
  inDanger: 'Is there danger? Call 112.',
  call: (phone) => `Call ${phone}`,
  writeAnyway: { BROKEN: 'I called already. It does not help.', NUISANCE: 'I want to write it down too' },
  whichPromise: 'Which promise is it about?',
  anotherPromise: 'Another promise',
  write: {
    BROKEN: 'What is broken?',
    NUISANCE: 'What happens?',
    PROMISE: 'What was not done?',
    COMPLAINT: 'What is your complaint?',
    TIP: 'What is your tip?',
  },
  noNames: 'Do not write any names here.',
  audience: (organisation) => `Only staff of ${organisation} read this.`,
  kept: 'We throw it away after a year.',
  signInFirst: 'You will sign in first. Your text is kept.',
  send: (organisation) => `Send to ${organisation}`,
  back: 'Back',
  sent: 'Thank you. We have your message.',
  number: (number) => `Your number is ${number}.`,
  answerBy: (date) => `You will get an answer. By ${day(date)}.`,
  mailed: 'You get this by mail too.',
  another: 'I want to tell you something else',
};
