import type { HelpCategoryWords } from './index.ts';

export const words: HelpCategoryWords = {
  ODD_JOBS: 'Дрібна робота вдома',
  LIFTING: 'Підняти й перенести',
  GARDEN: 'Сад або балкон',
  ERRANDS: 'Покупки',
  COMPUTER: 'Комп’ютер або телефон',
  LETTERS: 'Прочитати лист',
  LANGUAGE: 'Вивчати мову',
  COMPANY: 'Розмова або прогулянка',
  COOKING: 'Готувати їжу',
  SEWING: 'Шити одяг',
  BICYCLES: 'Лагодити велосипед',
  LENDING: 'Позичити щось',
  PETS: 'Догляд за твариною',
  PLANTS: 'Догляд за рослиною',
  POST: 'Пошта й посилки',
  KEYS: 'Зберігати ключ',
  CHILDREN: 'З дітьми',
  SPORT: 'Спорт',
  GAMES: 'Разом грати',
  OTHER: 'Щось інше',
};
