import { day } from '../shared/en.ts';
import type { HallNewsWords } from './index.ts';

export const words: HallNewsWords = {
  title: (organisation) => `News from ${organisation}`,
  nothing: 'There is no news now.',
  labs: 'Take part in a talk',
  until: (date) => `You can react until and including ${day(date)}.`,
  on: (date) => `We said this on ${day(date)}.`,
  promises: 'Promised and done',
  scan: 'Read more? Scan this with your phone.',
  callUs: (phone) => `Would you rather call? ${phone}`,
};
