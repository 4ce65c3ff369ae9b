import { plural } from '../format.ts';
import type { SignalWords } from './index.ts';

export const words: SignalWords = {
  heading: 'Klacht of tip',
  question: 'Wat wil je kwijt?',
  kind: {
    BROKEN: 'Er is iets kapot',
    NUISANCE: 'Ik heb last van iemand',
    DANGER: 'Er is gevaar',
    PROMISE: 'Een belofte is niet gedaan',
    COMPLAINT: 'Ik heb een klacht',
    TIP: 'Ik heb een tip',
  },
  within: (count) =>
    `Je krijgt antwoord binnen ${count} ${plural('nl', count, { one: 'werkdag', other: 'werkdagen' })}.`,
  inTime: (ofTen, neighbourhood) =>
    neighbourhood
      ? `In ${neighbourhood} kregen ${ofTen} van elke 10 mensen op tijd antwoord.`
      : `Van elke 10 mensen kregen er ${ofTen} op tijd antwoord.`,
  elsewhere: 'Wil je dat iemand anders ernaar kijkt?',
  huurcommissie: 'Huurcommissie',
  yours: 'Jouw klachten en tips',
  audienceText: (organisation) => `Alleen medewerkers van ${organisation} lezen wat je schrijft.`,
  audienceKept: 'Na een jaar gooien wij het weg.',
  audienceTimes: 'Iedereen kan lezen hoe snel wij zijn. Er staat niet bij wat iemand schreef.',
  forAll: 'Dit hoorden en deden wij',
  forAllDid: 'Wat wij deden:',
};
