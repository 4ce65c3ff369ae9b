import { plural } from '../format.ts';
import type { SignalWords } from './index.ts';

export const words: SignalWords = {
  heading: 'Complaint or tip',
  question: 'What do you want to tell us?',
  kind: {
    BROKEN: 'Something is broken',
    NUISANCE: 'Somebody bothers me',
    DANGER: 'There is danger',
    PROMISE: 'A promise was not kept',
    COMPLAINT: 'I have a complaint',
    TIP: 'I have a tip',
  },
  within: (count) =>
    `You get an answer within ${count} working ${plural('en', count, { one: 'day', other: 'days' })}.`,
  inTime: (ofTen, neighbourhood) =>
    `${neighbourhood ? `In ${neighbourhood}, ` : ''}${ofTen} out of every 10 people got an answer in time.`,
  elsewhere: 'Do you want somebody else to look at it?',
  huurcommissie: 'Huurcommissie (rent tribunal)',
  yours: 'Your complaints and tips',
  audienceText: (organisation) => `Only staff of ${organisation} read what you write.`,
  audienceKept: 'We throw it away after a year.',
  audienceTimes: 'Everybody can read how fast we are. It does not say what anybody wrote.',
  forAll: 'What we heard and did',
  forAllDid: 'What we did:',
};
