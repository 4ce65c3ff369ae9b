import { list } from '../near.ts';
import { day } from '../shared/de.ts';
import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'Was machen Menschen hier gern?',
  inPlace: (place) => `In ${place}`,
  around: (building, neighbourhood) => `${building} ist klein. Sie sehen hier ganz ${neighbourhood}.`,
  most: (names) => `Am meisten gewählt: ${list('de', names)}.`,
  interests: 'Das machen Menschen gern',
  talents: 'Das können Menschen gut',
  wishes: 'Darüber freuen sich Menschen',
  wishesNote: 'Zehn oder mehr Menschen können hier Hilfe gebrauchen.',
  languages: 'Diese Sprachen sprechen Menschen',
  languagesNote: 'Jede Sprache sprechen zehn Menschen oder mehr.',
  asTable: 'Als Tabelle ansehen',
  what: 'Was?',
  howMany: 'Wie viele Menschen?',
  tooFew: 'Es gibt noch zu wenige Antworten.',
  tooFewNext: 'Ab zwanzig Menschen sehen Sie hier, was Menschen gern machen.',
  countedOn: (date) => `Gezählt am ${day(date)}.`,
  rounded: 'Die Zahlen sind ungefähr.',
  notEveryone: 'Das sind nicht alle im Viertel.',
  choose: 'Wohnen Sie hier? Auf Ihrer Karte wählen Sie, ob das mitzählt.',
  audienceReading: 'Alle im Internet können das lesen.',
  audienceCounted: 'Wir zählen nur. Niemand sieht, wer etwas gewählt hat.',
  audienceAdvert: 'Dieser Text ist von uns. Nichts darin kommt von Bewohnern.',
};
