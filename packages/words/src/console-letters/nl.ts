import { day } from '../shared/nl.ts';
import type { ConsoleLettersWords } from './index.ts';

export const words: ConsoleLettersWords = {
  title: 'Brieven',
  what: 'In elke brief staat een code. Wie die gebruikt, is bewoner van die woning. Een e-mailadres hoeft niet.',
  homes: 'Welke woningen?',
  homesHint: 'Een straat of gebouw: Molenstraat. Of één woning: Molenstraat 3.',
  look: 'Kijk welke brieven er zijn',
  adults: 'Hoeveel volwassenen per brief?',
  adultsHint: 'Meestal 2, en 8 op zijn hoogst.',
  print: 'Maak nieuwe brieven',
  oldStop: 'De oude brieven voor deze woningen werken dan meteen niet meer.',
  printed: (letters) => (letters === 1 ? 'Er is 1 brief gemaakt.' : `Er zijn ${letters} brieven gemaakt.`),
  save: 'Bewaar de brieven (PDF)',
  secret: 'Wie dit bestand heeft, kan meedoen. Druk het af en gooi het daarna weg.',
  none: 'Er is hier geen brief die nog werkt.',
  running: 'Brieven die nu werken',
  used: (used, places) => `${used} van ${places} plaatsen gebruikt`,
  until: (last) => `Werkt tot en met ${day(last)}.`,
};
