import { number } from '../format.ts';
import { day } from '../shared/de.ts';
import type { LabClosingWords } from './index.ts';

export const words: LabClosingWords = {
  residents: (count) => `Ungefähr ${number('de', count)} Bewohner haben mitgemacht.`,
  visitors: (count) => `Auch andere Leser haben geantwortet: ungefähr ${number('de', count)}.`,
  onPaper: (count) => `Auf Papier oder am Telefon: ungefähr ${number('de', count)}.`,
  orMore: 'Es können mehr sein.',
  tooFew: 'Es haben zu wenige mitgemacht. Darum steht hier keine Zahl.',
  points: 'Punkt für Punkt',
  heard: 'Was wir gehört haben',
  weDo: 'Was wir tun',
  promise: 'Das versprechen wir',
  promisedBefore: 'Das hatten wir versprochen',
  stands: {
    PLANNED: 'Das muss noch beginnen.',
    UNDER_WAY: 'Daran arbeiten wir.',
    KEPT: 'Rechtzeitig erledigt.',
    KEPT_LATE: 'Erledigt, aber zu spät.',
    LATE: 'Das ist jetzt zu spät.',
  },
  moved: (from, to) => `Zuerst versprochen für den ${day(from)}. Jetzt für den ${day(to)}.`,
  why: 'Das ist der Grund:',
  nothing: 'Hiermit machen wir nichts. Das ist der Grund:',
  answer: (organisation) => `Antwort von ${organisation}`,
  on: (date) => day(date),
  answeredBelow: 'Wir haben bei den Kommentaren geantwortet.',
  noAnswer: 'Noch keine Antwort.',
  ideas: 'Bewohner haben auch Ideen geschrieben. Die stehen im Gespräch.',
  report: 'Den Text aus dem Bericht lesen',
};
