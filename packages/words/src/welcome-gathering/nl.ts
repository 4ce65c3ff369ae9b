import { weekday } from '../near.ts';
import type { WelcomeGatheringWords } from './index.ts';

export const words: WelcomeGatheringWords = {
  heading: 'Je buren ontmoeten',
  what: 'Wil je je buren een keer ontmoeten? Het mag, het hoeft niet.',
  readers: (board) => `Buren in ${board} lezen dan je voornaam.`,
  want: 'Ja, dat wil ik',
  wanting: 'Wij zoeken een dag. Dat kan een paar dagen duren.',
  stop: 'Toch niet',
  proposedBy: (firstName) => `${firstName} stelt een dag voor:`,
  when: (date, time) => `${weekday('nl', date)} om ${time} uur`,
  canYou: 'Kun je dan?',
  yesWhat: (board) => `Na je ja staat het op het prikbord van ${board}.`,
  yes: 'Ja, dan kan ik',
  otherDay: 'Nee, een andere dag',
  planned: 'Dan ontmoet je je buren:',
  plannedWhere: 'Het staat op het prikbord. Daar zie je wie er komt.',
  stopPlanned: 'Haal het van het prikbord',
  saved: 'Bewaard.',
  helperWanted: (firstName) =>
    firstName ? `${firstName} wil de buren ontmoeten.` : 'De nieuwe bewoner wil de buren ontmoeten.',
  helperWhat: 'Stel een dag voor. Alleen de nieuwe bewoner leest dat eerst.',
  day: 'Op welke dag?',
  time: 'Hoe laat?',
  place: 'Waar?',
  placeHint: 'Liefst in een ruimte van iedereen.',
  propose: 'Stel dit voor',
  helperProposed: 'De nieuwe bewoner zegt nog ja of nee.',
  helperPlanned: 'De buren ontmoeten elkaar. Het staat op het prikbord.',
  helperTold: 'Bedankt. De nieuwe bewoner leest het nu.',
  postTitle: (firstName) => `Kennismaken met ${firstName}`,
  postText: 'Ik kom hier wonen. Kom je kennismaken?',
};
