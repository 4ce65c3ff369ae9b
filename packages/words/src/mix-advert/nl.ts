import { day } from '../shared/nl.ts';
import type { MixAdvertWords } from './index.ts';

export const words: MixAdvertWords = {
  heading: 'Wat doen buren hier graag?',
  lead: (place) => `Dit doen buren in ${place} graag:`,
  welcome: ['Iedereen is welkom.', 'Je hoeft niets te kunnen.', 'Dit telt niet mee voor de woning.'],
  until: (date) => `Deze tekst staat hier tot en met ${day(date)}.`,
  gone: 'Deze tekst is er niet meer.',
};
