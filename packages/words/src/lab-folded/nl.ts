import { plural } from '../format.ts';
import type { LabFoldedWords } from './index.ts';

export const words: LabFoldedWords = {
  pointCount: (points) => `${points} ${plural('nl', points, { one: 'punt', other: 'punten' })}`,
  answeredCount: (answered, questions) =>
    answered === questions ? 'Klaar' : `${answered} van ${questions} gedaan`,
  now: 'Nu',
  whoReads: 'Iedereen met de link kan dit lezen. Jouw antwoorden staan er niet bij.',
  bySheet: 'Kies een app',
  byMail: 'Per e-mail',
  copy: 'Kopieer de link',
  copied: 'De link is gekopieerd.',
  byHand: 'Houd je vinger op de link. Kies dan: kopiëren.',
};
