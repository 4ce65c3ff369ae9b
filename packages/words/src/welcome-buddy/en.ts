import { languageIn } from '../near.ts';
import { day } from '../shared/en.ts';
import type { WelcomeBuddyWords } from './index.ts';

export const words: WelcomeBuddyWords = {
  heading: 'A welcome buddy',
  what: 'A neighbour who helps you in the beginning. You may, you do not have to.',
  want: 'Yes, I want a welcome buddy',
  notWant: 'Rather nobody',
  waiting: 'We look for neighbours who suit you. That can take a few days.',
  choose: 'Choose a neighbour',
  chooseReaders: 'Whom you choose reads your first name. After a yes they read your steps too.',
  reasonLanguage: (code) => `Speaks ${languageIn('en', code)}`,
  reasonBuilding: (building) => `Lives in ${building}`,
  reasonNeighbourhood: (neighbourhood) => `Lives in ${neighbourhood}`,
  reasonNone: 'Wants to help new neighbours',
  chooseName: (firstName) => `Choose ${firstName}`,
  others: 'Rather other neighbours',
  asked: (firstName) => `We are asking ${firstName}. Within 5 days you know more.`,
  askedSomebody: 'We are asking. Within 5 days you know more.',
  nobody: 'You do not want a welcome buddy now.',
  wantAfterAll: 'I want a welcome buddy after all',
  together: (firstName) => (firstName ? `${firstName} is your welcome buddy.` : 'You have a welcome buddy.'),
  togetherReads: (firstName) =>
    firstName
      ? `${firstName} reads your first name and your steps.`
      : 'Your welcome buddy reads your first name and your steps.',
  stopBuddy: 'Stop with this neighbour',
  beHeading: 'Help new neighbours yourself',
  beWhat: 'You show somebody the neighbourhood. You can always stop.',
  hours: 'How many hours do you have in a month?',
  away: 'Are you away? Until which day?',
  languages: 'Which languages do you speak?',
  readers: 'We read this. New residents read your first name, building, neighbourhood and language.',
  firstName: 'Your first name',
  wish: 'I want to help',
  change: 'Save',
  phone: 'On which number do we call you?',
  wished: 'You want to help new neighbours. We call you first.',
  appointed: 'You are a welcome buddy. We sometimes ask you for a new neighbour.',
  stopWish: 'I do not want to help any more',
  chosenBy: (firstName) =>
    firstName ? `${firstName} chooses you as welcome buddy` : 'A new resident chooses you as welcome buddy',
  until: (last) => `Say yes or no until ${day(last)}.`,
  noIsFine: 'No is fine too. We tell nobody.',
  yes: 'Yes, please',
  no: 'No, not now',
  stopBeing: (firstName) => (firstName ? `Stop as welcome buddy of ${firstName}` : 'Stop as welcome buddy'),
  saved: 'Saved.',
  answered: 'Thank you for your answer.',
  stopped: 'That has stopped.',
};
