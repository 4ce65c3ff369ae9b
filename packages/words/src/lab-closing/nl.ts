import { number } from '../format.ts';
import { day } from '../shared/nl.ts';
import type { LabClosingWords } from './index.ts';

export const words: LabClosingWords = {
  residents: (count) => `Ongeveer ${number('nl', count)} bewoners deden mee.`,
  visitors: (count) => `Ook ongeveer ${number('nl', count)} andere lezers gaven antwoord.`,
  onPaper: (count) => `Op papier of aan de telefoon: ongeveer ${number('nl', count)} mensen.`,
  orMore: 'Het kunnen er meer zijn.',
  tooFew: 'Er deden te weinig mensen mee. Daarom staat hier geen aantal.',
  points: 'Punt voor punt',
  heard: 'Wat we hoorden',
  weDo: 'Wat we doen',
  promise: 'Dit beloven wij',
  promisedBefore: 'Dit beloofden wij',
  stands: {
    PLANNED: 'Dit moet nog beginnen.',
    UNDER_WAY: 'Hier zijn we mee bezig.',
    KEPT: 'Op tijd gedaan.',
    KEPT_LATE: 'Gedaan, maar te laat.',
    LATE: 'Dit is nu te laat.',
  },
  moved: (from, to) => `Eerst beloofd voor ${day(from)}. Nu voor ${day(to)}.`,
  why: 'Dit is waarom:',
  nothing: 'Hier doen we niets mee. Dit is waarom:',
  answer: (organisation) => `Antwoord van ${organisation}`,
  on: (date) => day(date),
  answeredBelow: 'Wij gaven antwoord bij de reacties.',
  noAnswer: 'Nog geen antwoord.',
  ideas: 'Bewoners schreven ook ideeën. Die staan in het gesprek.',
  report: 'Lees de tekst uit het verslag',
};
