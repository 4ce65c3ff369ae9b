import { day } from '../shared/uk.ts';
import type { MixAdvertWords } from './index.ts';

export const words: MixAdvertWords = {
  heading: 'Що тут люблять робити сусіди?',
  lead: (place) => `${place}: сусіди люблять робити це:`,
  welcome: ['Ласкаво просимо всіх.', 'Нічого вміти не треба.', 'Це не впливає на житло.'],
  until: (date) => `Цей текст тут до ${day(date)}.`,
  gone: 'Цього тексту тут уже немає.',
};
