import { plural } from '../format.ts';
import { day } from '../shared/en.ts';
import type { LetterWords } from './index.ts';

export const words: LetterWords = {
  title: 'Take part with your neighbours',
  forHome: (home) => `For whoever lives at ${home}`,
  fromWhom: (organisation) => `${organisation} has a place on the internet for residents.`,
  ask: 'There you can ask your neighbours for help.',
  offer: 'You can also do something for somebody else.',
  howHeading: 'How to take part',
  scan: 'Point the camera of your phone at this square.',
  orType: 'Or go to this address on the internet:',
  thenCode: 'Type this code there:',
  places: (people) =>
    `This code is for ${people} ${plural('en', people, { one: 'person', other: 'people' })}.`,
  until: (last) => `The code works up to and including ${day(last)}.`,
  noEmail: 'You do not need an e-mail address.',
  sixteen: 'You can take part from the age of 16.',
  onlyHousehold: 'Give the code only to people who live here.',
  neighboursSee: 'Neighbours see your first name, not your house number.',
  rulesHeading: 'How we treat each other',
  ownLanguage: 'Point your phone at the square. Then you can read it in English.',
  callUs: (phone) => `A question? Call us: ${phone}`,
  document: (street) => `Letters for ${street}`,
};
