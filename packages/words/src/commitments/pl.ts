import { number, plural } from '../format.ts';
import { day } from '../shared/pl.ts';
import type { CommitmentsWords } from './index.ts';

const days = (count: number) => `${count} ${plural('pl', count, { one: 'dzień', few: 'dni', other: 'dni' })}`;
const promises = { one: 'obietnica', few: 'obietnice', other: 'obietnic' };

export const words: CommitmentsWords = {
  heading: 'Obiecane i zrobione',
  none: 'Nie ma jeszcze obietnic.',
  record: ({ total, inTime, late, busy, dropped }) =>
    `${number('pl', total)} ${plural('pl', total, promises)}. ${[
      [inTime && `Na czas: ${inTime}`, late && `Za późno: ${late}`, busy && `W trakcie: ${busy}`]
        .filter(Boolean)
        .join(', '),
      dropped && `Nie będzie zrobione: ${dropped}`,
    ]
      .filter(Boolean)
      .join('. ')}.`,
  recordMoved: (count) => `Na czas, ale wcześniej z inną datą: ${count}.`,
  ended: {
    inTime: 'Zrobione na czas',
    late: 'Zrobione za późno',
    lateNow: 'Teraz po terminie',
    busy: 'W trakcie',
    dropped: 'Nie będzie zrobione',
  },
  asTable: 'Pokaż jako tabelę',
  howItWent: 'Jak poszło?',
  howMany: 'Ile obietnic?',
  choose: 'Wybierz, co widzisz',
  show: {
    ALL: 'Wszystko',
    OPEN: 'Jeszcze niegotowe',
    LATE: 'Po terminie',
    KEPT: 'Zrobione',
  },
  nothingHere: 'Teraz nic tu nie ma.',
  more: 'Pokaż więcej',
  late: (count) => `Po terminie: ${days(count)}`,
  keptInTime: 'Zrobione na czas',
  keptLate: (count) => `Zrobione, po terminie: ${days(count)}`,
  dropped: 'Nie będzie zrobione',
  promisedFor: (date) => `Obiecane na ${day(date)}.`,
  whoDoes: (owner) => `Kto co robi? ${owner}.`,
  inPlace: (place) => `Gdzie? ${place}.`,
  movedTo: (date) => `Inna data: ${day(date)}.`,
  on: (date) => `${day(date)}.`,
  earlier: 'Przeczytaj, co było wcześniej',
  done: (date) => `Gotowe, ${day(date)}`,
  now: (date) => `Teraz, od ${day(date)}`,
  nowAt: 'Teraz',
  soon: 'Później',
  notBegun: 'To się jeszcze nie zaczęło.',
  finishedBy: (date) => `To będzie gotowe najpóźniej ${day(date)}.`,
  dayPassed: 'Termin minął. To nie jest jeszcze gotowe.',
  reopened: 'To jednak nie było gotowe.',
  proof: 'Zobacz, co zrobiono',
  proofInLab: 'Przeczytaj to w rozmowie z mieszkańcami',
  fromLab: 'To pochodzi z rozmowy z mieszkańcami',
  question: 'Czy już coś z tego widać?',
  choice: { YES: 'Tak', NOT_YET: 'Jeszcze nie', DONT_KNOW: 'Nie wiem' },
  nobodySeesChoice: 'Nikt nie widzi, co wybierasz. My tylko liczymy.',
  yourAnswer: 'Twoja odpowiedź',
  hear: 'Chcesz wiedzieć, jak to się skończy?',
  calendar: 'Dodaj daty do kalendarza',
  news: 'Wiadomości o obietnicach',
  audienceReading: 'Każdy w internecie może przeczytać te obietnice.',
  audienceChoice: 'Nikt nie widzi, co wybierasz. My tylko liczymy.',
  audienceFollow: 'Śledzisz obietnicę? Inni mieszkańcy tego nie widzą.',
};
