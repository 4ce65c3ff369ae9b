import { day } from '../shared/uk.ts';
import type { WelcomeLetterWords } from './index.ts';

export const words: WelcomeLetterWords = {
  title: 'Ласкаво просимо до нового дому',
  hello: (firstName) => `Добрий день, ${firstName}!`,
  from: (organisation) => `${organisation} хоче, щоб ви тут добре почали.`,
  visit: (firstName, keyOn) => `Ключі ви отримаєте ${day(keyOn)}. Біля дверей чекає ${firstName}.`,
  visitAlone: (keyOn) => `Ключі ви отримаєте ${day(keyOn)}. Ми чекаємо біля дверей.`,
  contact: (firstName, job) => `Ваша контактна особа: ${firstName} (${job}).`,
  howHeading: 'Скажіть «так» в інтернеті',
  scan: 'Наведіть камеру телефона на цей квадрат.',
  orType: 'Або відкрийте в інтернеті:',
  thenCode: 'Введіть там цей код:',
  until: (last) => `Код діє до ${day(last)}.`,
  free: 'Можна, але не обов’язково. На оренду це не впливає.',
  neighbours: 'Сусіди почують лише те, що ви виберете.',
  callUs: (phone) => `Запитання? Зателефонуйте: ${phone}`,
  regards: (name) => `Вітання: ${name}`,
  paperMark: 'Поставте хрестик біля одного обличчя.',
  paperBack: (name) => `Віддайте цей аркуш цій людині: ${name}. Або надішліть нам.`,
  paperBackUs: 'Віддайте цей аркуш нам. Або надішліть.',
};
