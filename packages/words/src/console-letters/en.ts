import { day } from '../shared/en.ts';
import type { ConsoleLettersWords } from './index.ts';

export const words: ConsoleLettersWords = {
  title: 'Letters',
  what: 'Each letter has a code. Whoever uses it is a resident of that home. No e-mail address is needed.',
  homes: 'Which homes?',
  homesHint: 'A street or building: Molenstraat. Or one home: Molenstraat 3.',
  look: 'See which letters there are',
  adults: 'How many adults a letter?',
  adultsHint: 'Mostly 2, and 8 at most.',
  print: 'Make new letters',
  oldStop: 'The old letters for these homes stop working at once.',
  printed: (letters) => (letters === 1 ? '1 letter was made.' : `${letters} letters were made.`),
  save: 'Save the letters (PDF)',
  secret: 'Who has this file can take part. Print it, then throw it away.',
  none: 'There is no letter here that still works.',
  running: 'Letters that work now',
  used: (used, places) => `${used} of ${places} places used`,
  until: (last) => `Works up to and including ${day(last)}.`,
};
