import { number } from '../format.ts';
import { day } from '../shared/en.ts';
import type { LabLandscapeWords } from './index.ts';

export const words: LabLandscapeWords = {
  tooFew: 'There are too few answers yet.',
  agreed: 'Nearly all residents agree on this',
  all: { YES: 'Yes:', NO: 'No:' },
  agreedOnNothing: 'There is nothing yet that nearly everybody agrees on.',
  noGroups: 'There are no groups that answer very differently.',
  differ: 'These groups answer differently',
  equal: 'No group is better than another.',
  picture:
    'A drawing with circles. Each circle is a group. What lies close together answers nearly the same.',
  group: (letter, size) => `Group ${letter}: about ${number('en', size)} residents`,
  about: (size) => `about ${number('en', size)}`,
  more: { YES: 'Says yes more often:', NO: 'Says no more often:' },
  middle: 'This group often answers like the others.',
  asTable: 'View as a table',
  groupColumn: 'Group',
  saysColumn: 'What they say more often',
  countedOn: (date) => `Counted on ${day(date)}.`,
  notEveryone: 'This is not everybody in the area.',
};
