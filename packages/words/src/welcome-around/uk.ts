import { day } from '../shared/uk.ts';
import type { WelcomeAroundWords } from './index.ts';

export const words: WelcomeAroundWords = {
  neighboursHeading: 'Нове у вашому будинку',
  comes: 'Тут хтось оселяється.',
  namedComes: (firstName) => `${firstName} оселяється тут.`,
  neighboursNote: 'Новий мешканець вибрав, що ви тут читаєте.',
  buddyHeading: (firstName) =>
    firstName ? `Ви допомагаєте: ${firstName}` : 'Ви допомагаєте новому мешканцю',
  buddyTask: {
    BEFORE: 'Зараз нічого робити не треба.',
    DAY_0: 'Зараз нічого робити не треба.',
    WEEK_1: 'Познайомтеся.',
    MONTH_1: 'Покажіть район.',
    MONTH_2: 'Запитайте, як справи.',
    MONTH_3: 'Запитайте, як справи.',
    MONTH_6: 'Попрощайтеся. Вашу допомогу завершено.',
    MONTH_9: 'Запитайте, як справи.',
    MONTH_12: 'Попрощайтеся. Вашу допомогу завершено.',
  },
  met: 'Ми бачилися',
  spoke: 'Ми розмовляли',
  buddyNote: 'Ми бачимо лише, що у вас був контакт.',
  noted: 'Дякуємо. Тепер ми знаємо.',
  lastContact: (last) => `Останній контакт: ${day(last)}.`,
  informationHeading: 'Варто знати',
  kind: {
    WASTE: 'Сміття',
    REPAIRS: 'Поломки вдома',
    HOUSE: 'Будинок',
    NEIGHBOURHOOD: 'Район',
    CONTACT: 'Контакт',
    OTHER: 'Інше',
  },
};
