import { weekday } from '../near.ts';
import type { WelcomeGatheringWords } from './index.ts';

export const words: WelcomeGatheringWords = {
  heading: 'Meet your neighbours',
  what: 'Do you want to meet your neighbours once? You may, you do not have to.',
  readers: (board) => `Neighbours in ${board} then read your first name.`,
  want: 'Yes, I do',
  wanting: 'We look for a day. That can take a few days.',
  stop: 'I would rather not',
  proposedBy: (firstName) => `${firstName} proposes a day:`,
  when: (date, time) => `${weekday('en', date)} at ${time}`,
  canYou: 'Can you come then?',
  yesWhat: (board) => `After your yes it is on the board of ${board}.`,
  yes: 'Yes, I can',
  otherDay: 'No, another day',
  planned: 'Then you meet your neighbours:',
  plannedWhere: 'It is on the board. There you see who comes.',
  stopPlanned: 'Take it off the board',
  saved: 'Saved.',
  helperWanted: (firstName) =>
    firstName
      ? `${firstName} wants to meet the neighbours.`
      : 'The new resident wants to meet the neighbours.',
  helperWhat: 'Propose a day. Only the new resident reads it first.',
  day: 'On which day?',
  time: 'At what time?',
  place: 'Where?',
  placeHint: 'Best in a room for everybody.',
  propose: 'Propose this',
  helperProposed: 'The new resident still says yes or no.',
  helperPlanned: 'The neighbours meet. It is on the board.',
  helperTold: 'Thank you. The new resident reads it now.',
  postTitle: (firstName) => `Get to know ${firstName}`,
  postText: 'I come to live here. Will you come and meet me?',
};
