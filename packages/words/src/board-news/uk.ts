import { number } from '../format.ts';
import type { BoardNewsWords } from './index.ts';

export const words: BoardNewsWords = {
  heading: 'На дошці є нове, що вам підходить',
  request: (what) => `Хтось із сусідів шукає допомоги: ${what}`,
  offer: (what) => `Хтось із сусідів охоче допоможе: ${what}`,
  gathering: (what) => `Зробимо щось разом: ${what}`,
  more: (count) => `На дошці вам підходить ще дещо. Скільки: ${number('uk', count)}.`,
  howMany: (count) => `Стільки повідомлень на дошці вам підходить: ${number('uk', count)}.`,
  whereToRead: `Увійдіть на сайті з дошкою.
Там можна все прочитати й відповісти.`,
};
