import { day } from '../shared/en.ts';
import type { MixAdvertWords } from './index.ts';

export const words: MixAdvertWords = {
  heading: 'What do neighbours like to do here?',
  lead: (place) => `Neighbours in ${place} like to do this:`,
  welcome: ['Everybody is welcome.', 'You do not need any skills.', 'This does not count for the home.'],
  until: (date) => `This text is here until ${day(date)}.`,
  gone: 'This text is not here any more.',
};
