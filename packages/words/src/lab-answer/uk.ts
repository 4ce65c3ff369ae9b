import { number, plural } from '../format.ts';
import { day } from '../shared/uk.ts';
import type { LabAnswerWords } from './index.ts';

export const words: LabAnswerWords = {
  thanks: (answer) => `Дякуємо. Ваша відповідь: ${answer}.`,
  changeAnswer: 'Передумали? Натисніть іншу відповідь.',
  saving: 'Ми зберігаємо вашу відповідь.',
  notSaved: 'Вашу відповідь ще не збережено.',
  countsApart: 'Ви живете тут? Увійдіть. Тоді ми порахуємо вас серед мешканців.',
  countsWithResidents: 'Ми рахуємо вас серед мешканців.',
  signIn: 'Увійти',
  othersSaid: 'Так сказали інші',
  notEnough: 'Відповідей ще замало.',
  notEveryone: 'Це не всі люди в районі.',
  countedToday: 'Пораховано сьогодні вранці.',
  countedOn: (date) => `Пораховано ${day(date)}.`,
  mostSay: (answer) => `Більшість мешканців каже: ${answer}.`,
  mostChosen: (answer) => `Найчастіше вибирали: ${answer}.`,
  differs: 'Не всі кажуть те саме.',
  residents: 'Мешканці',
  visitors: 'Інші читачі',
  paper: 'На папері або телефоном',
  about: (count) =>
    `Приблизно ${number('uk', count)} ${plural('uk', count, { one: 'відповідь', few: 'відповіді', other: 'відповідей' })}`,
  tooFew: 'Замало',
  asTable: 'Показати таблицею',
  answer: 'Відповідь',
  audienceReading: 'Будь-хто в інтернеті може прочитати цю розмову.',
  audienceChoice: 'Ніхто не бачить, що ви вибираєте. Ми лише рахуємо.',
  audienceComment:
    'Пишете коментар? Його може прочитати будь-хто. Поруч стоїть ваше ім’я. Вашої адреси там немає.',
};
