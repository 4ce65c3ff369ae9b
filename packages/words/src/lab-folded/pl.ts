import { plural } from '../format.ts';
import type { LabFoldedWords } from './index.ts';

export const words: LabFoldedWords = {
  pointCount: (points) =>
    `${points} ${plural('pl', points, { one: 'punkt', few: 'punkty', many: 'punktów', other: 'punktu' })}`,
  answeredCount: (answered, questions) =>
    answered === questions ? 'Gotowe' : `Zrobione: ${answered} z ${questions}`,
  now: 'Teraz',
  whoReads: 'Każdy, kto ma link, może to przeczytać. Twoich odpowiedzi tam nie ma.',
  bySheet: 'Wybierz aplikację',
  byMail: 'Przez e-mail',
  copy: 'Skopiuj link',
  copied: 'Link jest skopiowany.',
  byHand: 'Przytrzymaj palec na linku. Potem wybierz: kopiuj.',
};
