import { list } from '../near.ts';
import { day } from '../shared/uk.ts';
import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'Що люди люблять тут робити?',
  inPlace: (place) => `Місце: ${place}`,
  around: (building, neighbourhood) => `${building} — малий будинок. Тут видно весь район: ${neighbourhood}.`,
  most: (names) => `Найчастіше вибирали: ${list('uk', names)}.`,
  interests: 'Це люди люблять робити',
  talents: 'Це люди добре вміють',
  wishes: 'Цьому люди зрадіють',
  wishesNote: 'Десять або більше людей потребують тут допомоги.',
  languages: 'Люди розмовляють цими мовами',
  languagesNote: 'Кожною мовою розмовляють десять людей або більше.',
  asTable: 'Показати таблицею',
  what: 'Що?',
  howMany: 'Скільки людей?',
  tooFew: 'Відповідей ще замало.',
  tooFewNext: 'Від двадцяти людей тут видно, що люди люблять робити.',
  countedOn: (date) => `Пораховано ${day(date)}.`,
  rounded: 'Числа приблизні.',
  notEveryone: 'Це не всі в районі.',
  choose: 'Ви живете тут? На своїй картці ви вибираєте, чи це рахувати.',
  audienceReading: 'Це може прочитати кожен в інтернеті.',
  audienceCounted: 'Ми тільки рахуємо. Ніхто не бачить, хто що вибрав.',
  audienceAdvert: 'Це наш текст. У ньому немає нічого від мешканців.',
};
