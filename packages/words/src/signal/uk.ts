import { plural } from '../format.ts';
import type { SignalWords } from './index.ts';

export const words: SignalWords = {
  heading: 'Скарга або порада',
  question: 'Що ви хочете нам сказати?',
  kind: {
    BROKEN: 'Щось зламалося',
    NUISANCE: 'Мені хтось заважає',
    DANGER: 'Є небезпека',
    PROMISE: 'Обіцянку не виконано',
    COMPLAINT: 'У мене є скарга',
    TIP: 'У мене є порада',
  },
  within: (count) =>
    `Ви отримаєте відповідь за ${count} ${plural('uk', count, { one: 'день', few: 'дні', other: 'днів' })}, без вихідних.`,
  inTime: (ofTen, neighbourhood) =>
    `${neighbourhood ? `${neighbourhood}: в` : 'В'}часно отримали відповідь ${ofTen} з кожних 10 людей.`,
  elsewhere: 'Хочете, щоб це переглянув хтось інший?',
  huurcommissie: 'Huurcommissie (комісія з оренди)',
  yours: 'Ваші скарги та поради',
  audienceText: (organisation) => `Лише працівники ${organisation} читають, що ви пишете.`,
  audienceKept: 'Через рік ми це видаляємо.',
  audienceTimes: 'Усі можуть прочитати, як швидко ми відповідаємо. Що хтось написав, не видно.',
  forAll: 'Що ми почули і зробили',
  forAllDid: 'Що ми зробили:',
};
