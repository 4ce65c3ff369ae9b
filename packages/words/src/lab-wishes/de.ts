import { number } from '../format.ts';
import { day } from '../shared/de.ts';
import type { LabWishesWords } from './index.ts';

export const words: LabWishesWords = {
  prioritise: 'Das ist mir am wichtigsten',
  isPriority: 'Das ist Ihnen am wichtigsten',
  chosenOf: (chosen, most) => `Gewählt: ${chosen} von ${most}. Niemand sieht, was Sie wählen.`,
  top: 'Das ist Bewohnern am wichtigsten',
  topChosen: (residents) => `So oft gewählt: etwa ${number('de', residents)}`,
  topTooFew: 'Noch zu wenige Bewohner haben etwas gewählt.',
  join: 'Ich möchte mitmachen',
  joins: 'Sie machen mit. Wir schreiben Ihnen.',
  joinReaders: (organisation) =>
    `Mitarbeiter von ${organisation} sehen Ihren Vornamen. Sonst sieht das niemand.`,
  notAfterAll: 'Doch nicht',
  landscape: 'Worin sind sich Bewohner einig?',
  nextLab: 'Möchten Sie das nächste Mal mitreden?',
  askMe: 'Fragen Sie mich dann',
  asksMe: 'Wir fragen Sie für das nächste Gespräch.',
  groupAsks: (group) => `${group} möchte hier etwas sagen`,
  groupAsksElsewhere: (group) => `${group} möchte bei einem anderen Punkt etwas sagen`,
  groupWritten: (writer, until) =>
    `${writer ? `${writer} hat dies geschrieben.` : ''} Sind Sie einverstanden? Sagen Sie Ja, bis ${day(until)}.`.trim(),
  groupYes: 'Ja, das sagen wir',
  groupReaders: 'Nach Ihrem Ja können es alle lesen.',
  groupSaid: (group) => `Danke. ${group} sagt das jetzt.`,
};
