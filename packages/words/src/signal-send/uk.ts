import { day } from '../shared/uk.ts';
import type { SignalSendWords } from './index.ts';

export const words: SignalSendWords = {
  callNow: 'Телефонуйте зараз 112',
  danger: 'Пожежа, газ чи насильство? Ідіть у безпечне місце. Потім телефонуйте 112.',
  brokenFirst: 'Зателефонуйте нам. Ми домовимося про зустріч.',
  nuisanceFirst: 'Зателефонуйте нам. Ми поговоримо про це разом.',
  inDanger: 'Є небезпека? Телефонуйте 112.',
  call: (phone) => `Телефонуйте: ${phone}`,
  writeAnyway: { BROKEN: 'Дзвінок уже був. Це не допомагає.', NUISANCE: 'Хочу також це написати' },
  whichPromise: 'Про яку обіцянку йдеться?',
  anotherPromise: 'Інша обіцянка',
  write: {
    BROKEN: 'Що зламалося?',
    NUISANCE: 'Що відбувається?',
    PROMISE: 'Що не зроблено?',
    COMPLAINT: 'Яка ваша скарга?',
    TIP: 'Яка ваша порада?',
  },
  noNames: 'Не пишіть тут імен.',
  audience: (organisation) => `Це читають лише працівники ${organisation}.`,
  kept: 'Через рік ми це видаляємо.',
  signInFirst: 'Зараз ви ввійдете. Ваш текст збережеться.',
  send: (organisation) => `Надіслати до ${organisation}`,
  back: 'Назад',
  sent: 'Дякуємо. Ваше повідомлення в нас.',
  number: (number) => `Ваш номер: ${number}.`,
  answerBy: (date) => `Ви отримаєте відповідь. Не пізніше ${day(date)}.`,
  mailed: 'Це також є в листі.',
  another: 'Хочу сказати ще щось',
};
