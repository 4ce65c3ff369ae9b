import { number } from '../format.ts';
import { day } from '../shared/en.ts';
import type { LabAnswerWords } from './index.ts';

export const words: LabAnswerWords = {
  thanks: (answer) => `Thank you. You said: ${answer}.`,
  changeAnswer: 'Changed your mind? Press another answer.',
  saving: 'We are saving your answer.',
  notSaved: 'Your answer is not saved yet.',
  countsApart: 'Do you live here? Sign in. Then you count with the residents.',
  countsWithResidents: 'You count with the residents.',
  signIn: 'Sign in',
  othersSaid: 'This is what others said',
  notEnough: 'There are too few answers yet.',
  notEveryone: 'This is not everybody in the neighbourhood.',
  countedToday: 'Counted this morning.',
  countedOn: (date) => `Counted on ${day(date)}.`,
  mostSay: (answer) => `Most residents say: ${answer}.`,
  mostChosen: (answer) => `Chosen most often: ${answer}.`,
  differs: 'Not everybody says the same.',
  residents: 'Residents',
  visitors: 'Other readers',
  paper: 'On paper or by phone',
  about: (count) => `About ${number('en', count)} answers`,
  tooFew: 'Too few',
  asTable: 'Show as a table',
  answer: 'Answer',
  audienceReading: 'Everybody on the internet can read this conversation.',
  audienceChoice: 'Nobody sees what you choose. We only count.',
  audienceComment:
    'Do you write a comment? Everybody can read it. Your first name is with it. Your address is not.',
};
