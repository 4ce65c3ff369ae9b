import { plural } from '../format.ts';
import { day } from '../shared/uk.ts';
import type { HelpBoardWords } from './index.ts';

export const words: HelpBoardWords = {
  exampleTitle: 'Хто повісить мені лампу?',
  exampleText: 'Мені туди не дотягнутися. У мене є драбина, а кава вже готова.',
  heading: 'Сусідська допомога',
  together: 'Одне для одного і разом.',
  livingIn: (place) => `У ${place}.`,
  begin: { REQUEST: 'Шукаю допомоги', OFFER: 'Охоче допоможу', GATHERING: 'Зробімо щось разом' },
  kind: { REQUEST: 'Шукає допомоги', OFFER: 'Охоче допоможе', GATHERING: 'Разом' },
  example: 'Приклад',
  categoriesHeading: 'Що сусіди зараз роблять одне для одного',
  categoryTotal: (total) =>
    `приблизно ${total} ${plural('uk', total, { one: 'мешканець', few: 'мешканці', many: 'мешканців', other: 'мешканця' })}`,
  counted: 'Пораховано сьогодні вранці. Імен тут не видно.',
  fewYet: 'Поки що написали не багато сусідів. Ви можете почати.',
  liveHere: 'Ви живете тут?',
  whySignIn: 'Увійдіть. Тоді ви прочитаєте, що пишуть сусіди.',
  signIn: 'Увійти',
  sharedLink: 'Хтось у вашому районі шукає допомоги.',
  signInToRead: 'Увійдіть, щоб прочитати.',
  notOpen: 'Тут буде дошка.',
  opensOn: (date) => `З ${day(date)}.`,
  addressUnknown: 'Ми ще не знаємо вашої адреси.',
  callUs: 'Ви живете тут? Зателефонуйте нам.',
  back: 'Назад до дошки',
  audiencePosts: 'Дошку читають лише ваші сусіди. Вашого імені там немає.',
  audienceTalks: 'Розмову читаєте лише ви двоє.',
  audienceStaff: 'Ми цього не читаємо. Лише якщо хтось про щось повідомить.',
};
