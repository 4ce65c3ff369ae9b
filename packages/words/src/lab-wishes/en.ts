import { number } from '../format.ts';
import { day } from '../shared/en.ts';
import type { LabWishesWords } from './index.ts';

export const words: LabWishesWords = {
  prioritise: 'This matters most to me',
  isPriority: 'This matters most to you',
  chosenOf: (chosen, most) => `You chose ${chosen} of ${most}. Nobody sees what you choose.`,
  top: 'This matters most to residents',
  topChosen: (residents) => `Chosen about ${number('en', residents)} times`,
  topTooFew: 'Too few residents have chosen what matters to them.',
  join: 'I want to join in',
  joins: 'You join in. We will write to you.',
  joinReaders: (organisation) => `Staff of ${organisation} see your first name. Nobody else sees this.`,
  notAfterAll: 'Not after all',
  landscape: 'What do residents agree on?',
  nextLab: 'Do you want to take part next time?',
  askMe: 'Ask me then',
  asksMe: 'We will ask you for the next talk.',
  groupAsks: (group) => `${group} wants to say something here`,
  groupAsksElsewhere: (group) => `${group} wants to say something at another point`,
  groupWritten: (writer, until) =>
    `${writer ? `${writer} wrote this.` : ''} Do you agree? Say yes, until ${day(until)}.`.trim(),
  groupYes: 'Yes, we say this',
  groupReaders: 'After your yes everybody can read this.',
  groupSaid: (group) => `Thank you. ${group} says this now.`,
};
