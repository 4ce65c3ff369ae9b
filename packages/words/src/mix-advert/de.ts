import { day } from '../shared/de.ts';
import type { MixAdvertWords } from './index.ts';

export const words: MixAdvertWords = {
  heading: 'Was machen Nachbarn hier gern?',
  lead: (place) => `Das machen Nachbarn in ${place} gern:`,
  welcome: ['Alle sind willkommen.', 'Sie müssen nichts können.', 'Das zählt nicht für die Wohnung.'],
  until: (date) => `Dieser Text steht hier bis ${day(date)}.`,
  gone: 'Diesen Text gibt es nicht mehr.',
};
