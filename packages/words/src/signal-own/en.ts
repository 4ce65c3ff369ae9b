import { day } from '../shared/en.ts';
import type { SignalOwnWords } from './index.ts';

export const words: SignalOwnWords = {
  about: { BROKEN: 'Broken', NUISANCE: 'Nuisance', PROMISE: 'Promise', COMPLAINT: 'Complaint', TIP: 'Tip' },
  numbered: (number) => `Number ${number}`,
  sentOn: (date) => `Sent on ${day(date)}.`,
  aboutPromise: (promise) => `About the promise: ${promise}`,
  answerBy: (date) => `You will get an answer. By ${day(date)}.`,
  late: 'Our answer is late. We are sorry.',
  taken: 'One of us is looking into this.',
  from: (job, date, firstName) => `${firstName ? `${firstName}, ` : ''}${job}, ${day(date)}`,
  question: 'Did this help you?',
  verdict: { HELPED: 'Yes', PARTLY: 'A little', NOT_HELPED: 'No' },
  whoReads: 'Only staff see what you choose.',
  yourAnswer: 'Your answer',
  judged: {
    HELPED: 'Thank you. Good that it helped.',
    PARTLY: 'Thank you. Now we know that.',
    NOT_HELPED: 'A pity. We will look at it once more.',
  },
  mayWeCall: 'May we call you? On which number?',
  phoneReaders: 'Only staff read this number.',
  callMe: 'Yes, call me',
  willCall: 'We will call you within 2 working days.',
  withdraw: 'It is solved already',
  withdrawOne: (number) => `It is solved already: number ${number}`,
  withdrawAsk: 'Is it solved? Then we take your message away.',
  withdrawSure: 'Yes, take it away',
  withdrawStop: 'No, leave it',
  isWithdrawn: 'Good that it is solved. Your message is gone.',
  more: 'Show more',
};
