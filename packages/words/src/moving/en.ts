import { day } from '../shared/en.ts';
import type { MovingWords } from './index.ts';

export const words: MovingWords = {
  asks: 'Do you still live here?',
  asksMeans: (on) => `Choose before ${day(on)}. After that you do not see your neighbours’ board any more.`,
  stillHere: 'Yes, I still live here',
  thanks: 'Thank you. You keep taking part.',
  open: 'I am moving',
  day: 'From which day do you not live here any more?',
  dayMeans: 'From that day you do not see the board any more. You can still read your own texts.',
  readers: 'Your neighbours do not see this day.',
  send: 'Tell us this day',
  back: 'Not after all',
  leaves: (on) => `From ${day(on)} you do not live here any more.`,
  stay: 'I stay here after all',
  stays: 'You keep living here.',
};
