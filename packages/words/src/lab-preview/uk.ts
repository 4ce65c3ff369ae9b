import type { LabPreviewWords } from './index.ts';

export const words: LabPreviewWords = {
  title: 'Прочитаєте це раніше?',
  before: (organisation) => `Цієї розмови ще немає на сайті. ${organisation} показує її спершу вам.`,
  readThenTell: 'Прочитайте пункти. Потім напишіть нам, чи все правильно.',
  notYet: 'Ви читаєте це раніше. Відповідати можна лише на сайті.',
  isItRight: 'Це правильно?',
  audience: (organisation) => `Це читає лише ${organisation}. Вашого імені там немає.`,
  right: 'Так, усе правильно',
  wrong: 'Ні, щось не так',
  whatIsWrong: 'Що не так?',
  send: 'Надіслати',
  thanks: 'Дякуємо. Ми це прочитаємо.',
  again: 'Хочу написати ще щось',
  noLongerWorks: 'Це посилання більше не працює.',
  callUs: (phone) => `Зателефонуйте нам: ${phone}`,
};
