import type { SmsWords } from './index.ts';

export const words: SmsWords = {
  whatHappens: 'Ми надішлемо вам SMS з кодом.',
  askNumber: 'Який ваш мобільний номер?',
  numberReaders: 'Інші мешканці не бачать вашого номера. Ми на нього не телефонуємо.',
  codeSent: (number) => `Ми надіслали SMS на номер ${number}.`,
  typeCode: 'Введіть код із SMS',
  noText: 'Немає SMS? Зачекайте хвилину.',
  otherNumber: 'Виберіть інший номер',
};
