import { plural } from '../format.ts';
import { day } from '../shared/uk.ts';
import type { LetterWords } from './index.ts';

export const words: LetterWords = {
  title: 'Долучайтеся разом із сусідами',
  forHome: (home) => `Для тих, хто тут живе: ${home}`,
  fromWhom: (organisation) => `${organisation} має в інтернеті місце для мешканців.`,
  ask: 'Там ви можете попросити сусідів про допомогу.',
  offer: 'Ви також можете зробити щось для інших.',
  howHeading: 'Як долучитися',
  scan: 'Наведіть камеру телефона на цей квадрат.',
  orType: 'Або відкрийте в інтернеті:',
  thenCode: 'Введіть там цей код:',
  places: (people) =>
    `Цей код для ${people} ${plural('uk', people, { one: 'людини', few: 'людей', many: 'людей', other: 'людей' })}.`,
  until: (last) => `Код діє до ${day(last)} включно.`,
  noEmail: 'Електронна адреса не потрібна.',
  sixteen: 'Долучитися можна з 16 років.',
  onlyHousehold: 'Давайте код лише тим, хто тут живе.',
  neighboursSee: 'Сусіди бачать ваше ім’я, а не номер житла.',
  rulesHeading: 'Так ми ставимося одне до одного',
  ownLanguage: 'Наведіть телефон на квадрат. Тоді можна читати українською.',
  callUs: (phone) => `Маєте питання? Зателефонуйте нам: ${phone}`,
  document: (street) => `Листи: ${street}`,
};
