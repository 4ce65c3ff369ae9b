import { day } from '../shared/uk.ts';
import type { MovingWords } from './index.ts';

export const words: MovingWords = {
  asks: 'Ви ще тут живете?',
  asksMeans: (on) => `Оберіть до ${day(on)}. Потім ви більше не бачите дошку сусідів.`,
  stillHere: 'Так, я ще тут живу',
  thanks: 'Дякуємо. Ви й далі берете участь.',
  open: 'Я переїжджаю',
  day: 'Від якого дня ви тут більше не живете?',
  dayMeans: 'Від цього дня ви не бачите дошку. Свої тексти ви ще можете читати.',
  readers: 'Сусіди не бачать цього дня.',
  send: 'Повідомити цей день',
  back: 'Усе ж ні',
  leaves: (on) => `З ${day(on)} ви тут більше не живете.`,
  stay: 'Я все ж залишаюся',
  stays: 'Ви й далі живете тут.',
};
