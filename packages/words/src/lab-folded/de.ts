import { plural } from '../format.ts';
import type { LabFoldedWords } from './index.ts';

export const words: LabFoldedWords = {
  pointCount: (points) => `${points} ${plural('de', points, { one: 'Punkt', other: 'Punkte' })}`,
  answeredCount: (answered, questions) =>
    answered === questions ? 'Fertig' : `${answered} von ${questions} gemacht`,
  now: 'Jetzt',
  whoReads: 'Wer den Link hat, kann das lesen. Ihre Antworten stehen nicht dabei.',
  bySheet: 'App wählen',
  byMail: 'Per E-Mail',
  copy: 'Link kopieren',
  copied: 'Der Link ist kopiert.',
  byHand: 'Halten Sie den Finger auf dem Link. Wählen Sie dann: Kopieren.',
};
