import { day } from '../shared/en.ts';
import type { WelcomeAroundWords } from './index.ts';

export const words: WelcomeAroundWords = {
  neighboursHeading: 'New in your building',
  comes: 'Somebody is coming to live here.',
  namedComes: (firstName) => `${firstName} is coming to live here.`,
  neighboursNote: 'The new resident chose what you read here.',
  buddyHeading: (firstName) => (firstName ? `You help ${firstName}` : 'You help a new resident'),
  buddyTask: {
    BEFORE: 'You do not have to do anything now.',
    DAY_0: 'You do not have to do anything now.',
    WEEK_1: 'Get to know each other.',
    MONTH_1: 'Show the neighbourhood.',
    MONTH_2: 'Ask how it goes.',
    MONTH_3: 'Ask how it goes.',
    MONTH_6: 'Say goodbye. Your help is done.',
    MONTH_9: 'Ask how it goes.',
    MONTH_12: 'Say goodbye. Your help is done.',
  },
  met: 'We saw each other',
  spoke: 'We spoke with each other',
  buddyNote: 'We only see that you had contact.',
  noted: 'Thank you. We know now.',
  lastContact: (last) => `You had contact on ${day(last)}.`,
  informationHeading: 'Good to know',
  kind: {
    WASTE: 'Waste',
    REPAIRS: 'Broken at home',
    HOUSE: 'The building',
    NEIGHBOURHOOD: 'The neighbourhood',
    CONTACT: 'Contact',
    OTHER: 'More',
  },
};
