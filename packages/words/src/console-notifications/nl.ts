import { day } from '../shared/nl.ts';
import type { ConsoleNotificationsWords } from './index.ts';

export const words: ConsoleNotificationsWords = {
  title: 'Bellen met nieuws',
  what: 'Deze bewoners krijgen nieuws liever met een belletje dan met een mail.',
  hall: 'Print het nieuws voor in de hal',
  none: 'Niemand wacht op een belletje.',
  since: (date) => `Wacht sinds ${day(date)}`,
  open: 'Bekijk',
  openOf: (date) => `Bekijk wie wacht sinds ${day(date)}`,
  back: 'Terug naar wie je belt',
  gone: 'Dit belletje is al gedaan.',
  call: (firstName) => `Bel ${firstName}`,
  nameless: 'deze bewoner',
  otherWay: 'Deze bewoner wil niet meer gebeld worden. Druk op Gedaan.',
  speaks: (language) => `Leest het liefst: ${language}`,
  seen: 'De bewoner kan zien dat je dit hebt bekeken.',
  tell: 'Dit is het nieuws',
  nothingLeft: 'Er is niets meer te vertellen. Druk op Gedaan.',
  done: 'Gedaan: gebeld',
  isDone: 'Dit belletje is gedaan.',
};
