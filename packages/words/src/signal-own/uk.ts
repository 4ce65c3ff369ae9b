import { day } from '../shared/uk.ts';
import type { SignalOwnWords } from './index.ts';

export const words: SignalOwnWords = {
  about: {
    BROKEN: 'Зламалося',
    NUISANCE: 'Незручність',
    PROMISE: 'Обіцянка',
    COMPLAINT: 'Скарга',
    TIP: 'Порада',
  },
  numbered: (number) => `Номер ${number}`,
  sentOn: (date) => `Надіслано ${day(date)}.`,
  aboutPromise: (promise) => `Про обіцянку: ${promise}`,
  answerBy: (date) => `Ви отримаєте відповідь. Не пізніше ${day(date)}.`,
  late: 'Наша відповідь запізнюється. Нам прикро.',
  taken: 'Хтось із нас цим займається.',
  from: (job, date, firstName) => `${firstName ? `${firstName}, ` : ''}${job}, ${day(date)}`,
  question: 'Це вам допомогло?',
  verdict: { HELPED: 'Так', PARTLY: 'Трохи', NOT_HELPED: 'Ні' },
  whoReads: 'Лише працівники бачать, що ви обираєте.',
  yourAnswer: 'Ваша відповідь',
  judged: {
    HELPED: 'Дякуємо. Добре, що допомогло.',
    PARTLY: 'Дякуємо. Тепер ми це знаємо.',
    NOT_HELPED: 'Шкода. Ми подивимося на це ще раз.',
  },
  mayWeCall: 'Можна вам зателефонувати? На який номер?',
  phoneReaders: 'Цей номер читають лише працівники.',
  callMe: 'Так, зателефонуйте',
  willCall: 'Ми зателефонуємо за 2 дні.',
  withdraw: 'Уже вирішено',
  withdrawOne: (number) => `Уже вирішено: номер ${number}`,
  withdrawAsk: 'Це вирішено? Тоді ми видалимо повідомлення.',
  withdrawSure: 'Так, видалити',
  withdrawStop: 'Ні, залишити',
  isWithdrawn: 'Добре, що вирішено. Повідомлення видалено.',
  more: 'Показати більше',
};
