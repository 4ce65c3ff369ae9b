import type { ObjectionWords } from './index.ts';

export const words: ObjectionWords = {
  title: 'Вважаєте, що наше рішення неправильне?',
  ask: 'Напишіть нам чому. Тоді інша людина перевірить ще раз.',
  label: 'Що не так?',
  audience: 'Це читаємо лише ми.',
  send: 'Надіслати',
  done: 'Дякуємо. Інша людина перевірить ще раз. Ми напишемо вам листа.',
  noLongerWorks: 'Це посилання більше не працює.',
  callUs: (phone) => `Зателефонуйте нам: ${phone}`,
};
