import { number } from '../format.ts';
import { day } from '../shared/nl.ts';
import type { LabWishesWords } from './index.ts';

export const words: LabWishesWords = {
  prioritise: 'Dit vind ik het belangrijkst',
  isPriority: 'Dit vind jij het belangrijkst',
  chosenOf: (chosen, most) => `Je koos er ${chosen} van ${most}. Niemand ziet wat jij kiest.`,
  top: 'Dit vinden bewoners het belangrijkst',
  topChosen: (residents) => `Ongeveer ${number('nl', residents)} keer gekozen`,
  topTooFew: 'Nog te weinig bewoners kozen wat zij belangrijk vinden.',
  join: 'Ik wil meedoen',
  joins: 'Je doet mee. Wij schrijven je.',
  joinReaders: (organisation) => `Medewerkers van ${organisation} zien je voornaam. Verder ziet niemand dit.`,
  notAfterAll: 'Toch niet',
  landscape: 'Waar zijn bewoners het over eens?',
  nextLab: 'Wil je de volgende keer meepraten?',
  askMe: 'Vraag mij dan',
  asksMe: 'Wij vragen je voor het volgende gesprek.',
  groupAsks: (group) => `${group} wil hier iets zeggen`,
  groupAsksElsewhere: (group) => `${group} wil iets zeggen bij een ander punt`,
  groupWritten: (writer, until) =>
    `${writer ? `${writer} schreef dit.` : ''} Ben je het eens? Zeg ja, tot en met ${day(until)}.`.trim(),
  groupYes: 'Ja, dit zeggen wij',
  groupReaders: 'Na jouw ja kan iedereen dit lezen.',
  groupSaid: (group) => `Bedankt. ${group} zegt dit nu.`,
};
