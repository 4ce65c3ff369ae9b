import { languageIn } from '../near.ts';
import { day } from '../shared/nl.ts';
import type { WelcomeBuddyWords } from './index.ts';

export const words: WelcomeBuddyWords = {
  heading: 'Een welkomstbuur',
  what: 'Een buur die je helpt in het begin. Het mag, het hoeft niet.',
  want: 'Ja, ik wil een welkomstbuur',
  notWant: 'Liever niemand',
  waiting: 'Wij zoeken buren die bij je passen. Dat kan een paar dagen duren.',
  choose: 'Kies een buur',
  chooseReaders: 'Wie je kiest, leest je voornaam. Na een ja leest die buur ook je stappen.',
  reasonLanguage: (code) => `Spreekt ${languageIn('nl', code)}`,
  reasonBuilding: (building) => `Woont in ${building}`,
  reasonNeighbourhood: (neighbourhood) => `Woont in ${neighbourhood}`,
  reasonNone: 'Wil nieuwe buren helpen',
  chooseName: (firstName) => `Kies ${firstName}`,
  others: 'Liever andere buren',
  asked: (firstName) => `Wij vragen het aan ${firstName}. Binnen 5 dagen weet je meer.`,
  askedSomebody: 'Wij vragen het. Binnen 5 dagen weet je meer.',
  nobody: 'Je wilt nu geen welkomstbuur.',
  wantAfterAll: 'Ik wil toch een welkomstbuur',
  together: (firstName) => (firstName ? `${firstName} is jouw welkomstbuur.` : 'Je hebt een welkomstbuur.'),
  togetherReads: (firstName) =>
    firstName
      ? `${firstName} leest je voornaam en je stappen.`
      : 'Je welkomstbuur leest je voornaam en je stappen.',
  stopBuddy: 'Stop met deze buur',
  beHeading: 'Zelf nieuwe buren helpen',
  beWhat: 'Je laat iemand de buurt zien. Je kunt altijd stoppen.',
  hours: 'Hoeveel uur heb je in een maand?',
  away: 'Ben je weg? Tot en met welke dag?',
  languages: 'Welke talen spreek je?',
  readers: 'Wij lezen dit. Nieuwe bewoners lezen je voornaam, gebouw, buurt en taal.',
  firstName: 'Je voornaam',
  wish: 'Ik wil helpen',
  change: 'Bewaar',
  phone: 'Op welk nummer bellen wij je?',
  wished: 'Je wilt nieuwe buren helpen. Wij bellen je eerst.',
  appointed: 'Je bent welkomstbuur. Wij vragen je soms voor een nieuwe buur.',
  stopWish: 'Ik wil niet meer helpen',
  chosenBy: (firstName) =>
    firstName ? `${firstName} kiest jou als welkomstbuur` : 'Een nieuwe bewoner kiest jou als welkomstbuur',
  until: (last) => `Zeg ja of nee tot en met ${day(last)}.`,
  noIsFine: 'Nee is ook goed. Wij zeggen dat tegen niemand.',
  yes: 'Ja, graag',
  no: 'Nee, nu niet',
  stopBeing: (firstName) => (firstName ? `Stop als welkomstbuur van ${firstName}` : 'Stop als welkomstbuur'),
  saved: 'Bewaard.',
  answered: 'Bedankt voor je antwoord.',
  stopped: 'Dat is gestopt.',
};
