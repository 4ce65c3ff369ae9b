import { plural } from '../format.ts';
import { languageIn } from '../near.ts';
import { day } from '../shared/nl.ts';
import type { ConsoleLabFeedbackWords } from './index.ts';

const points = (count: number) => `${count} ${plural('nl', count, { one: 'punt', other: 'punten' })}`;

export const words: ConsoleLabFeedbackWords = {
  title: 'Gesprek met bewoners',
  what: 'Van het verslag van een gesprek maak je iets waar bewoners op kunnen antwoorden.',
  none: 'Er is nog geen verslag. Breng het eerste binnen.',
  add: 'Nieuw verslag',
  edit: (title) => `Werk aan ${title}`,
  back: 'Terug naar alle gesprekken',
  states: {
    DRAFT: 'Nog niet klaar',
    TO_BE_CHECKED: 'Een collega kijkt het na',
    PLANNED: 'Klaar, en gaat vanzelf open',
    OPEN: 'Open: bewoners kunnen antwoorden',
    CLOSED: 'Dicht: bewoners kunnen lezen',
    ARCHIVED: 'Bewaard',
  },
  held: (date) => day(date),
  withoutPlain: (count) => `${points(count)} nog zonder gewone woorden`,
  translations: (missing) =>
    `Vertalingen die ontbreken: ${missing.map(({ language, count }) => `${languageIn('nl', language)} ${count}`).join(', ')}`,
  nothingMissing: 'Alle teksten zijn er, in alle talen.',
  notThere: 'Dit verslag is er niet.',
  newTitle: 'Nieuw verslag',
  newWhat:
    'Plak de tekst, of kies een bestand. Wij zoeken de koppen en de punten. Daarna verbeter jij wat niet klopt. Bewoners zien nog niets.',
  paste: 'Plak hier de tekst van het verslag',
  file: 'Of kies een bestand',
  fileHint: 'Word (.docx), een webpagina, Markdown of gewone tekst.',
  noYear: 'In het verslag staat niet op welke dag het gesprek was. Kies die dag.',
  day: 'Op welke dag was het gesprek?',
  find: 'Zoek de punten',
  finding: 'Wij lezen het verslag.',
};
