import { plural } from '../format.ts';
import { day } from '../shared/en.ts';
import type { HelpBoardWords } from './index.ts';

export const words: HelpBoardWords = {
  exampleTitle: 'Who can hang up a lamp for me?',
  exampleText: 'I cannot reach it myself. I have a ladder, and there is coffee.',
  heading: 'Help in the neighbourhood',
  together: 'For and with each other.',
  livingIn: (place) => `In ${place}.`,
  begin: { REQUEST: 'I need help', OFFER: 'I like to help', GATHERING: 'Do something together' },
  kind: { REQUEST: 'Needs help', OFFER: 'Likes to help', GATHERING: 'Doing together' },
  example: 'Example',
  categoriesHeading: 'What neighbours do for each other now',
  categoryTotal: (total) => `about ${total} ${plural('en', total, { one: 'resident', other: 'residents' })}`,
  counted: 'Counted this morning. You see no names here.',
  fewYet: 'Not many neighbours wrote something yet. You can be the first.',
  liveHere: 'Do you live here?',
  whySignIn: 'Sign in to read what your neighbours write.',
  signIn: 'Sign in',
  sharedLink: 'Somebody in your neighbourhood needs help.',
  signInToRead: 'Sign in to read it.',
  notOpen: 'The board will be here.',
  opensOn: (date) => `From ${day(date)}.`,
  addressUnknown: 'We do not know your address yet.',
  callUs: 'Do you live here? Please call us.',
  back: 'Back to the board',
  audiencePosts: 'Only your neighbours read the board. Your name is not on it.',
  audienceTalks: 'Only the two of you read a talk.',
  audienceStaff: 'We do not read along, unless somebody reports something.',
};
