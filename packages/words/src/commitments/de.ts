import { number, plural } from '../format.ts';
import { day } from '../shared/de.ts';
import type { CommitmentsWords } from './index.ts';

const days = (count: number) => `${count} ${plural('de', count, { one: 'Tag', other: 'Tage' })}`;

export const words: CommitmentsWords = {
  heading: 'Versprochen und erledigt',
  none: 'Es gibt noch keine Versprechen.',
  record: ({ total, inTime, late, busy, dropped }) =>
    `${number('de', total)} Versprechen. ${[
      [inTime && `Pünktlich: ${inTime}`, late && `Zu spät: ${late}`, busy && `Noch nicht fertig: ${busy}`]
        .filter(Boolean)
        .join(', '),
      dropped && `Findet nicht statt: ${dropped}`,
    ]
      .filter(Boolean)
      .join('. ')}.`,
  recordMoved: (count) => `Pünktlich, aber vorher mit einem anderen Datum: ${count}.`,
  ended: {
    inTime: 'Pünktlich erledigt',
    late: 'Zu spät erledigt',
    lateNow: 'Jetzt zu spät',
    busy: 'Noch nicht fertig',
    dropped: 'Findet nicht statt',
  },
  asTable: 'Als Tabelle zeigen',
  howItWent: 'Wie lief es?',
  howMany: 'Wie viele Versprechen?',
  choose: 'Wählen Sie, was Sie sehen',
  show: {
    ALL: 'Alles',
    OPEN: 'Noch nicht fertig',
    LATE: 'Zu spät',
    KEPT: 'Erledigt',
  },
  nothingHere: 'Hier steht jetzt nichts.',
  more: 'Mehr zeigen',
  late: (count) => `${days(count)} zu spät`,
  keptInTime: 'Pünktlich erledigt',
  keptLate: (count) => `Erledigt, ${days(count)} zu spät`,
  dropped: 'Findet nicht statt',
  promisedFor: (date) => `Versprochen bis ${day(date)}.`,
  whoDoes: (owner) => `Wer macht was? ${owner}.`,
  inPlace: (place) => `Wo? ${place}.`,
  movedTo: (date) => `Anderes Datum: ${day(date)}.`,
  on: (date) => `${day(date)}.`,
  earlier: 'Lesen Sie, was vorher war',
  done: (date) => `Fertig, ${day(date)}`,
  now: (date) => `Jetzt, seit ${day(date)}`,
  nowAt: 'Jetzt',
  soon: 'Später',
  notBegun: 'Das muss noch anfangen.',
  finishedBy: (date) => `Spätestens am ${day(date)} ist das fertig.`,
  dayPassed: 'Das Datum ist vorbei. Das ist noch nicht fertig.',
  reopened: 'Das war doch noch nicht fertig.',
  proof: 'Sehen Sie, was gemacht wurde',
  proofInLab: 'Lesen Sie das im Gespräch mit Bewohnern',
  fromLab: 'Das kommt aus einem Gespräch mit Bewohnern',
  question: 'Merken Sie etwas davon?',
  choice: { YES: 'Ja', NOT_YET: 'Noch nicht', DONT_KNOW: 'Weiß ich nicht' },
  nobodySeesChoice: 'Niemand sieht, was Sie wählen. Wir zählen nur.',
  yourAnswer: 'Ihre Antwort',
  hear: 'Möchten Sie hören, wie das ausgeht?',
  calendar: 'Die Termine in Ihren Kalender',
  news: 'Neues über Versprechen',
  audienceReading: 'Alle im Internet können diese Versprechen lesen.',
  audienceChoice: 'Niemand sieht, was Sie wählen. Wir zählen nur.',
  audienceFollow: 'Folgen Sie einem Versprechen? Andere Bewohner sehen das nicht.',
};
