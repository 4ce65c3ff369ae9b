import { number, plural } from '../format.ts';
import { day } from '../shared/nl.ts';
import type { CommitmentsWords } from './index.ts';

const days = (count: number) => `${count} ${plural('nl', count, { one: 'dag', other: 'dagen' })}`;

export const words: CommitmentsWords = {
  heading: 'Beloofd en gedaan',
  none: 'Er zijn nog geen beloftes.',
  record: ({ total, inTime, late, busy, dropped }) =>
    `${number('nl', total)} ${plural('nl', total, { one: 'belofte', other: 'beloftes' })}. ${[
      [inTime && `${inTime} op tijd`, late && `${late} te laat`, busy && `${busy} nog bezig`]
        .filter(Boolean)
        .join(', '),
      dropped && `${dropped} ${plural('nl', dropped, { one: 'gaat', other: 'gaan' })} niet door`,
    ]
      .filter(Boolean)
      .join('. ')}.`,
  recordMoved: (count) => `Op tijd, maar eerst met een andere datum: ${count}.`,
  ended: {
    inTime: 'Op tijd gedaan',
    late: 'Te laat gedaan',
    lateNow: 'Nu te laat',
    busy: 'Nog bezig',
    dropped: 'Gaat niet door',
  },
  asTable: 'Bekijk als tabel',
  howItWent: 'Hoe ging het?',
  howMany: 'Hoeveel beloftes?',
  choose: 'Kies wat je ziet',
  show: { ALL: 'Alles', OPEN: 'Nog niet klaar', LATE: 'Te laat', KEPT: 'Gedaan' },
  nothingHere: 'Hier staat nu niets.',
  more: 'Toon meer',
  late: (count) => `${days(count)} te laat`,
  keptInTime: 'Op tijd gedaan',
  keptLate: (count) => `Gedaan, ${days(count)} te laat`,
  dropped: 'Gaat niet door',
  promisedFor: (date) => `Beloofd voor ${day(date)}.`,
  whoDoes: (owner) => `Wie doet wat? ${owner}.`,
  inPlace: (place) => `Waar? ${place}.`,
  movedTo: (date) => `Andere datum: ${day(date)}.`,
  on: (date) => `${day(date)}.`,
  earlier: 'Lees wat er eerder was',
  done: (date) => `Klaar, ${day(date)}`,
  now: (date) => `Nu, sinds ${day(date)}`,
  nowAt: 'Nu',
  soon: 'Straks',
  notBegun: 'Dit moet nog beginnen.',
  finishedBy: (date) => `Uiterlijk op ${day(date)} is dit klaar.`,
  dayPassed: 'De datum is voorbij. Dit is nog niet klaar.',
  reopened: 'Dit was toch niet klaar.',
  proof: 'Bekijk wat er is gedaan',
  proofInLab: 'Lees dit in het gesprek met bewoners',
  fromLab: 'Dit komt uit een gesprek met bewoners',
  question: 'Merk je hier iets van?',
  choice: { YES: 'Ja', NOT_YET: 'Nog niet', DONT_KNOW: 'Weet ik niet' },
  nobodySeesChoice: 'Niemand ziet wat jij kiest. We tellen alleen.',
  yourAnswer: 'Jouw antwoord',
  hear: 'Wil je horen hoe dit afloopt?',
  calendar: 'Zet de datums in je agenda',
  news: 'Nieuws over beloftes',
  audienceReading: 'Iedereen op internet kan deze beloftes lezen.',
  audienceChoice: 'Niemand ziet wat jij kiest. We tellen alleen.',
  audienceFollow: 'Volg je een belofte? Andere bewoners zien dat niet.',
};
