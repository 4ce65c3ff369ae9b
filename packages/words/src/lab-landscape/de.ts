import { number } from '../format.ts';
import { day } from '../shared/de.ts';
import type { LabLandscapeWords } from './index.ts';

export const words: LabLandscapeWords = {
  tooFew: 'Es gibt noch zu wenige Antworten.',
  agreed: 'Darin sind sich fast alle Bewohner einig',
  all: { YES: 'Ja:', NO: 'Nein:' },
  agreedOnNothing: 'Es gibt noch nichts, worin sich fast alle einig sind.',
  noGroups: 'Es gibt keine Gruppen, die ganz anders antworten.',
  differ: 'Diese Gruppen antworten anders',
  equal: 'Keine Gruppe ist besser als eine andere.',
  picture:
    'Eine Zeichnung mit Kreisen. Jeder Kreis ist eine Gruppe. Was nah beieinander liegt, antwortet fast gleich.',
  group: (letter, size) => `Gruppe ${letter}: ungefähr ${number('de', size)} Bewohner`,
  about: (size) => `ungefähr ${number('de', size)}`,
  more: { YES: 'Sagt öfter ja:', NO: 'Sagt öfter nein:' },
  middle: 'Diese Gruppe antwortet oft wie die anderen.',
  asTable: 'Als Tabelle ansehen',
  groupColumn: 'Gruppe',
  saysColumn: 'Was sie öfter sagen',
  countedOn: (date) => `Gezählt am ${day(date)}.`,
  notEveryone: 'Das sind nicht alle im Viertel.',
};
