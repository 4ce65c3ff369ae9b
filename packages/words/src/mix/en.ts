import { list } from '../near.ts';
import { day } from '../shared/en.ts';
import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'What do people like to do here?',
  inPlace: (place) => `In ${place}`,
  around: (building, neighbourhood) => `${building} is small. You see all of ${neighbourhood} here.`,
  most: (names) => `Chosen most: ${list('en', names)}.`,
  interests: 'People like to do this',
  talents: 'People are good at this',
  wishes: 'People would be glad of this',
  wishesNote: 'Ten or more people could use a hand with this.',
  languages: 'People speak these languages',
  languagesNote: 'Ten people or more speak each of them.',
  asTable: 'See it as a table',
  what: 'What?',
  howMany: 'How many people?',
  tooFew: 'There are too few answers yet.',
  tooFewNext: 'From twenty people on you see here what people like to do.',
  countedOn: (date) => `Counted on ${day(date)}.`,
  rounded: 'The numbers are approximate.',
  notEveryone: 'This is not everybody in the neighbourhood.',
  choose: 'Do you live here? On your card you choose whether this counts.',
  audienceReading: 'Everybody on the internet can read this.',
  audienceCounted: 'We only count. Nobody sees who chose what.',
  audienceAdvert: 'This text is ours. Nothing in it comes from a resident.',
};
