import { number, plural } from '../format.ts';
import { day } from '../shared/de.ts';
import type { LabAnswerWords } from './index.ts';

export const words: LabAnswerWords = {
  thanks: (answer) => `Danke. Sie haben gesagt: ${answer}.`,
  changeAnswer: 'Doch anders? Drücken Sie auf eine andere Antwort.',
  saving: 'Wir speichern Ihre Antwort.',
  notSaved: 'Ihre Antwort ist noch nicht gespeichert.',
  countsApart: 'Wohnen Sie hier? Melden Sie sich an. Dann zählen Sie bei den Bewohnern mit.',
  countsWithResidents: 'Sie zählen bei den Bewohnern mit.',
  signIn: 'Anmelden',
  othersSaid: 'Das haben andere gesagt',
  notEnough: 'Es gibt noch zu wenige Antworten.',
  notEveryone: 'Das sind nicht alle Menschen im Viertel.',
  countedToday: 'Heute Morgen gezählt.',
  countedOn: (date) => `Gezählt am ${day(date)}.`,
  mostSay: (answer) => `Die meisten Bewohner sagen: ${answer}.`,
  mostChosen: (answer) => `Am häufigsten gewählt: ${answer}.`,
  differs: 'Nicht alle sagen dasselbe.',
  residents: 'Bewohner',
  visitors: 'Andere Leser',
  paper: 'Auf Papier oder am Telefon',
  about: (count) =>
    `Etwa ${number('de', count)} ${plural('de', count, { one: 'Antwort', other: 'Antworten' })}`,
  tooFew: 'Zu wenige',
  asTable: 'Als Tabelle zeigen',
  answer: 'Antwort',
  audienceReading: 'Alle im Internet können dieses Gespräch lesen.',
  audienceChoice: 'Niemand sieht, was Sie wählen. Wir zählen nur.',
  audienceComment:
    'Schreiben Sie einen Kommentar? Alle können ihn lesen. Ihr Vorname steht dabei. Ihre Adresse nicht.',
};
