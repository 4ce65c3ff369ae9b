import { number, plural } from '../format.ts';
import { day } from '../shared/uk.ts';
import type { CommitmentsWords } from './index.ts';

const days = (count: number) => `${count} ${plural('uk', count, { one: 'день', few: 'дні', other: 'днів' })}`;
const promises = { one: 'обіцянка', few: 'обіцянки', other: 'обіцянок' };

export const words: CommitmentsWords = {
  heading: 'Обіцяно й зроблено',
  none: 'Обіцянок ще немає.',
  record: ({ total, inTime, late, busy, dropped }) =>
    `${number('uk', total)} ${plural('uk', total, promises)}. ${[
      [inTime && `Вчасно: ${inTime}`, late && `Пізно: ${late}`, busy && `Ще триває: ${busy}`]
        .filter(Boolean)
        .join(', '),
      dropped && `Не зроблять: ${dropped}`,
    ]
      .filter(Boolean)
      .join('. ')}.`,
  recordMoved: (count) => `Вчасно, але спершу з іншою датою: ${count}.`,
  ended: {
    inTime: 'Зроблено вчасно',
    late: 'Зроблено пізно',
    lateNow: 'Зараз запізнюється',
    busy: 'Ще триває',
    dropped: 'Не зроблять',
  },
  asTable: 'Показати таблицею',
  howItWent: 'Як усе пройшло?',
  howMany: 'Скільки обіцянок?',
  choose: 'Виберіть, що бачити',
  show: {
    ALL: 'Усе',
    OPEN: 'Ще не готово',
    LATE: 'Запізнюється',
    KEPT: 'Зроблено',
  },
  nothingHere: 'Зараз тут нічого немає.',
  more: 'Показати більше',
  late: (count) => `Запізнення: ${days(count)}`,
  keptInTime: 'Зроблено вчасно',
  keptLate: (count) => `Зроблено, запізнення: ${days(count)}`,
  dropped: 'Не зроблять',
  promisedFor: (date) => `Обіцяно до ${day(date)}.`,
  whoDoes: (owner) => `Хто що робить? ${owner}.`,
  inPlace: (place) => `Де? ${place}.`,
  movedTo: (date) => `Інша дата: ${day(date)}.`,
  on: (date) => `${day(date)}.`,
  earlier: 'Прочитати, що було раніше',
  done: (date) => `Готово, ${day(date)}`,
  now: (date) => `Зараз, від ${day(date)}`,
  nowAt: 'Зараз',
  soon: 'Потім',
  notBegun: 'Це ще не почалося.',
  finishedBy: (date) => `Це буде готово не пізніше ніж ${day(date)}.`,
  dayPassed: 'Дата минула. Це ще не готово.',
  reopened: 'Це все ж не було готово.',
  proof: 'Подивитися, що зроблено',
  proofInLab: 'Прочитати це в розмові з мешканцями',
  fromLab: 'Це з розмови з мешканцями',
  question: 'Ви це помічаєте?',
  choice: { YES: 'Так', NOT_YET: 'Ще ні', DONT_KNOW: 'Не знаю' },
  nobodySeesChoice: 'Ніхто не бачить, що ви вибираєте. Ми лише рахуємо.',
  yourAnswer: 'Ваша відповідь',
  hear: 'Хочете дізнатися, чим це закінчиться?',
  calendar: 'Додати дати до календаря',
  news: 'Новини про обіцянки',
  audienceReading: 'Будь-хто в інтернеті може прочитати ці обіцянки.',
  audienceChoice: 'Ніхто не бачить, що ви вибираєте. Ми лише рахуємо.',
  audienceFollow: 'Стежите за обіцянкою? Інші мешканці цього не бачать.',
};
