import type { WelcomeBuddyWords } from './index.ts';

export const words: Partial<WelcomeBuddyWords> = {
  what: 'Een buur die u helpt in het begin. Het mag, het hoeft niet.',
  waiting: 'Wij zoeken buren die bij u passen. Dat kan een paar dagen duren.',
  chooseReaders: 'Wie u kiest, leest uw voornaam. Na een ja leest die buur ook uw stappen.',
  asked: (firstName) => `Wij vragen het aan ${firstName}. Binnen 5 dagen weet u meer.`,
  askedSomebody: 'Wij vragen het. Binnen 5 dagen weet u meer.',
  nobody: 'U wilt nu geen welkomstbuur.',
  together: (firstName) => (firstName ? `${firstName} is uw welkomstbuur.` : 'U hebt een welkomstbuur.'),
  togetherReads: (firstName) =>
    firstName
      ? `${firstName} leest uw voornaam en uw stappen.`
      : 'Uw welkomstbuur leest uw voornaam en uw stappen.',
  beWhat: 'U laat iemand de buurt zien. U kunt altijd stoppen.',
  hours: 'Hoeveel uur hebt u in een maand?',
  away: 'Bent u weg? Tot en met welke dag?',
  languages: 'Welke talen spreekt u?',
  readers: 'Wij lezen dit. Nieuwe bewoners lezen uw voornaam, gebouw, buurt en taal.',
  firstName: 'Uw voornaam',
  phone: 'Op welk nummer bellen wij u?',
  wished: 'U wilt nieuwe buren helpen. Wij bellen u eerst.',
  appointed: 'U bent welkomstbuur. Wij vragen u soms voor een nieuwe buur.',
  chosenBy: (firstName) =>
    firstName ? `${firstName} kiest u als welkomstbuur` : 'Een nieuwe bewoner kiest u als welkomstbuur',
  answered: 'Bedankt voor uw antwoord.',
};
