import { number, plural } from '../format.ts';
import { day } from '../shared/de.ts';
import type { LabFeedbackWords } from './index.ts';

export const words: LabFeedbackWords = {
  section: {
    INTRODUCTION: 'Worum geht es hier?',
    MEANING: 'Füreinander und miteinander',
    BOTTLENECKS: 'Was läuft nicht gut?',
    SOLUTIONS: 'Was kann helfen?',
    WHOSE_TURN: 'Wer macht was?',
    ACTION_POINTS: 'Versprochen und gemacht',
    THANKS: 'Danke',
  },
  question: {
    AGREE: 'Finden Sie das auch?',
    RECOGNISE: 'Kennen Sie das auch?',
    HELP: 'Würde Ihnen das helfen?',
    WHO_STARTS: 'Wer soll anfangen?',
    GOOD_PLAN: 'Ist das ein guter Plan?',
    NOTICE: 'Merken Sie etwas davon?',
  },
  choice: {
    YES: 'Ja',
    NO: 'Nein',
    DONT_KNOW: 'Weiß ich nicht',
    RESIDENTS: 'Die Bewohner',
    TOGETHER: 'Gemeinsam',
  },
  notYet: 'Noch nicht',
  heldWith: (participants, date) =>
    participants
      ? `Gespräch mit ${participants} ${plural('de', participants, { one: 'Bewohner', other: 'Bewohnern' })}, ${day(date)}`
      : `Gespräch mit Bewohnern, ${day(date)}`,
  place: (place) => `Wo: ${place}`,
  closesOn: (date) => `Sie können bis zum ${day(date)} mitmachen.`,
  correctedOn: (date) => `Geändert am ${day(date)}.`,
  closed: 'Dieses Gespräch ist zu Ende.',
  closedButReadable: 'Sie können alles noch lesen. Mitmachen können Sie nicht mehr.',
  readPoints: 'Das ganze Gespräch lesen',
  heardAndDone: 'Was wir gehört haben und was wir tun',
  absent: 'Dieses Gespräch gibt es nicht mehr.',
  step: (step, steps) => `Punkt ${step} von ${steps}`,
  next: 'Weiter',
  nextSection: (section) => `Weiter: ${section}`,
  previous: 'Zurück',
  allTopics: 'Wählen Sie, was Sie lesen möchten',
  end: 'Das war der letzte Punkt.',
  fromTheStart: 'Zurück zum Anfang',
  readReport: 'Text aus dem Bericht lesen',
  residentIdea: 'Idee aus der Nachbarschaft',
  ownerAndDue: (owner, due) =>
    [owner ? `Wer macht das: ${owner}.` : '', due ? `Versprochen bis zum ${day(due)}.` : '']
      .filter(Boolean)
      .join(' '),
  became: { KEPT: 'Erledigt.', DROPPED: 'Findet nicht statt.', LATE: 'Zu spät.' },
  nobodySeesChoice: 'Niemand sieht, was Sie wählen. Wir zählen nur.',
  yourAnswer: 'Ihre Antwort',
  readComments: (count) =>
    count
      ? `${number('de', count)} ${plural('de', count, { one: 'Kommentar', other: 'Kommentare' })} lesen`
      : 'Einen Kommentar schreiben',
  share: 'Dieses Gespräch teilen',
  hideComments: 'Kommentare ausblenden',
};
