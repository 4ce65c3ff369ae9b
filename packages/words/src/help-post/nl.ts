import { languageIn } from '../near.ts';
import { day } from '../shared/nl.ts';
import type { HelpPostWords } from './index.ts';

export const words: HelpPostWords = {
  absent: 'Dit staat niet meer op het bord.',
  notForAll: 'Of het is niet voor jouw gebouw.',
  sinceAndUntil: (since, until) =>
    until
      ? `Geschreven op ${day(since)}. Staat er tot en met ${day(until)}.`
      : `Geschreven op ${day(since)}.`,
  writtenIn: (language) => `Geschreven in het ${languageIn('nl', language)}.`,
  edited: 'Later veranderd.',
  safeHeading: 'Zo blijft het veilig',
  safe: [
    'Spreek de eerste keer af in de hal.',
    'Of in een andere ruimte voor iedereen.',
    'Geef nooit je pinpas of code.',
    'Twijfel je? Bel ons.',
  ],
  respond: { REQUEST: 'Wil je helpen?', OFFER: 'Wil je dit graag?' },
  writeLabel: 'Schrijf aan je buur',
  respondAudience: {
    REQUEST: 'Je voornaam gaat naar de vrager. Je nummer niet.',
    OFFER: 'Je voornaam gaat naar deze buur. Je nummer niet.',
  },
  send: 'Stuur aan je buur',
  signInFirst: 'Je logt eerst in. Je tekst blijft staan.',
  firstName: 'Wat is je voornaam?',
  firstNameToOne: 'Alleen deze buur ziet je naam.',
  firstNameToAll: 'Je buren zien je naam hierbij.',
  willYouCome: 'Kom je ook?',
  comes: 'Leuk dat je komt. Tot dan.',
  comesNot: 'Jammer. Tot een andere keer.',
  sent: 'Bedankt. Je buur leest het.',
  calendar: 'Zet het in je agenda',
  placed: 'Bedankt. Het staat op het bord.',
  placedWaiting: 'Bedankt. Een medewerker kijkt er eerst naar.',
  stillNeededYes: 'Ja, laat het staan',
  stillNeededNo: 'Nee, haal het weg',
  keptOpen: 'Goed. Het blijft nog 30 dagen staan.',
  edit: 'Verander',
  editTitle: 'Wat wil je vragen of doen?',
  editText: 'Meer erover. Dat hoeft niet.',
  editAudience: 'Je buren lezen dit. Zonder je naam.',
  keepEdit: 'Bewaar',
  changed: 'Het is veranderd.',
  withdraw: 'Haal weg',
  withdrawAsk: 'Wil je dit weghalen?',
  withdrawSure: 'Ja, haal weg',
  stop: 'Nee, terug',
  isWithdrawn: 'Het staat niet meer op het bord.',
  wasItNice: 'Was het leuk?',
  went: { WELL: 'Goed', FAIRLY: 'Gaat wel', BADLY: 'Niet goed' },
  wentAudience: 'Je buren zien dit niet.',
  told: 'Bedankt dat je het zegt.',
};
