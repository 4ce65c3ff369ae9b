import { number } from '../format.ts';
import { day } from '../shared/uk.ts';
import type { LabClosingWords } from './index.ts';

export const words: LabClosingWords = {
  residents: (count) => `Мешканці, які взяли участь: приблизно ${number('uk', count)}.`,
  visitors: (count) => `Інші читачі, які відповіли: приблизно ${number('uk', count)}.`,
  onPaper: (count) => `На папері або телефоном: приблизно ${number('uk', count)}.`,
  orMore: 'Може бути більше.',
  tooFew: 'Участь взяло замало людей. Тому тут немає числа.',
  points: 'Пункт за пунктом',
  heard: 'Що ми почули',
  weDo: 'Що ми робимо',
  promise: 'Ми обіцяємо',
  promisedBefore: 'Ми обіцяли',
  stands: {
    PLANNED: 'Це ще не почалося.',
    UNDER_WAY: 'Ми над цим працюємо.',
    KEPT: 'Зроблено вчасно.',
    KEPT_LATE: 'Зроблено, але запізно.',
    LATE: 'Це зараз запізнюється.',
  },
  moved: (from, to) => `Спочатку обіцяли на ${day(from)}. Тепер на ${day(to)}.`,
  why: 'Ось чому:',
  nothing: 'Ми нічого з цим не робитимемо. Ось чому:',
  answer: (organisation) => `Відповідь: ${organisation}`,
  on: (date) => day(date),
  answeredBelow: 'Ми відповіли в коментарях.',
  noAnswer: 'Відповіді ще немає.',
  ideas: 'Мешканці також написали ідеї. Їх можна прочитати в розмові.',
  report: 'Прочитати текст зі звіту',
};
