import { plural } from '../format.ts';
import type { LabFoldedWords } from './index.ts';

export const words: LabFoldedWords = {
  pointCount: (points) =>
    `${points} ${plural('uk', points, { one: 'пункт', few: 'пункти', many: 'пунктів', other: 'пункту' })}`,
  answeredCount: (answered, questions) =>
    answered === questions ? 'Готово' : `Зроблено ${answered} з ${questions}`,
  now: 'Зараз',
  whoReads: 'Це може прочитати кожен, хто має посилання. Ваших відповідей там немає.',
  bySheet: 'Вибрати застосунок',
  byMail: 'Електронною поштою',
  copy: 'Копіювати посилання',
  copied: 'Посилання скопійовано.',
  byHand: 'Затримайте палець на посиланні. Потім оберіть: копіювати.',
};
