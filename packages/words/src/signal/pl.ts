import { plural } from '../format.ts';
import type { SignalWords } from './index.ts';

export const words: SignalWords = {
  heading: 'Skarga lub rada',
  question: 'Co chcesz nam powiedzieć?',
  kind: {
    BROKEN: 'Coś jest zepsute',
    NUISANCE: 'Ktoś mi przeszkadza',
    DANGER: 'Jest niebezpiecznie',
    PROMISE: 'Obietnica nie została spełniona',
    COMPLAINT: 'Mam skargę',
    TIP: 'Mam radę',
  },
  within: (count) =>
    `Na odpowiedź czekasz najwyżej ${count} ${plural('pl', count, { one: 'dzień roboczy', other: 'dni roboczych' })}.`,
  inTime: (ofTen, neighbourhood) =>
    `${neighbourhood ? `${neighbourhood}. ` : ''}Na każde 10 osób odpowiedź na czas dostało: ${ofTen}.`,
  elsewhere: 'Chcesz, aby ktoś inny na to spojrzał?',
  huurcommissie: 'Huurcommissie (komisja najmu)',
  yours: 'Twoje skargi i rady',
  audienceText: (organisation) => `Tylko pracownicy ${organisation} czytają, co piszesz.`,
  audienceKept: 'Po roku to usuwamy.',
  audienceTimes: 'Każdy może przeczytać, jak szybko odpowiadamy. Nie widać, co ktoś napisał.',
  forAll: 'Co usłyszeliśmy i zrobiliśmy',
  forAllDid: 'Co zrobiliśmy:',
};
