import { day } from '../shared/nl.ts';
import type { HallNewsWords } from './index.ts';

export const words: HallNewsWords = {
  title: (organisation) => `Nieuws van ${organisation}`,
  nothing: 'Er is nu geen nieuws.',
  labs: 'Doe mee met een gesprek',
  until: (date) => `Reageren kan tot en met ${day(date)}.`,
  on: (date) => `Dit zeiden wij op ${day(date)}.`,
  promises: 'Beloofd en gedaan',
  scan: 'Meer lezen? Scan dit met je telefoon.',
  callUs: (phone) => `Liever bellen? ${phone}`,
};
