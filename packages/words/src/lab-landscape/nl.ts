import { number } from '../format.ts';
import { day } from '../shared/nl.ts';
import type { LabLandscapeWords } from './index.ts';

export const words: LabLandscapeWords = {
  tooFew: 'Er zijn nog te weinig antwoorden.',
  agreed: 'Dit vinden bijna alle bewoners',
  all: { YES: 'Ja:', NO: 'Nee:' },
  agreedOnNothing: 'Er is nog niets dat bijna iedereen vindt.',
  noGroups: 'Er zijn geen groepen die heel anders denken.',
  differ: 'Deze groepen denken anders',
  equal: 'Geen groep is beter.',
  picture:
    'Een plaatje met rondjes. Elk rondje is een groep. Staan ze dicht bij elkaar? Dan denken ze bijna hetzelfde.',
  group: (letter, size) => `Groep ${letter}: ongeveer ${number('nl', size)} bewoners`,
  about: (size) => `ongeveer ${number('nl', size)}`,
  more: { YES: 'Zegt vaker ja:', NO: 'Zegt vaker nee:' },
  middle: 'Deze groep denkt vaak net als de rest.',
  asTable: 'Bekijk als tabel',
  groupColumn: 'Groep',
  saysColumn: 'Wat zij vaker zeggen',
  countedOn: (date) => `Geteld op ${day(date)}.`,
  notEveryone: 'Dit is niet iedereen in de wijk.',
};
