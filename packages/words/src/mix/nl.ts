import { list } from '../near.ts';
import { day } from '../shared/nl.ts';
import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'Wat doen mensen hier graag?',
  inPlace: (place) => `In ${place}`,
  around: (building, neighbourhood) => `${building} is klein. Je ziet hier heel ${neighbourhood}.`,
  most: (names) => `Het meest gekozen: ${list('nl', names)}.`,
  interests: 'Dit doen mensen graag',
  talents: 'Dit kunnen mensen goed',
  wishes: 'Hier zijn mensen blij mee',
  wishesNote: 'Tien of meer mensen kunnen hier hulp bij gebruiken.',
  languages: 'Deze talen spreken mensen',
  languagesNote: 'Elke taal spreken tien mensen of meer.',
  asTable: 'Bekijk als tabel',
  what: 'Wat?',
  howMany: 'Hoeveel mensen?',
  tooFew: 'Er zijn nog te weinig antwoorden.',
  tooFewNext: 'Vanaf twintig mensen zie je hier wat mensen graag doen.',
  countedOn: (date) => `Geteld op ${day(date)}.`,
  rounded: 'De getallen kloppen ongeveer.',
  notEveryone: 'Dit is niet iedereen in de wijk.',
  choose: 'Woon je hier? Op je kaart kies je of dit meetelt.',
  audienceReading: 'Iedereen op internet kan dit lezen.',
  audienceCounted: 'Wij tellen alleen. Niemand ziet wie iets koos.',
  audienceAdvert: 'Deze tekst is van ons. Er staat niets van een bewoner in.',
};
