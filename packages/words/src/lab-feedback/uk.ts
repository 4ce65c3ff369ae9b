import { number, plural } from '../format.ts';
import { day } from '../shared/uk.ts';
import type { LabFeedbackWords } from './index.ts';

export const words: LabFeedbackWords = {
  section: {
    INTRODUCTION: 'Про що це?',
    MEANING: 'Одне для одного і разом',
    BOTTLENECKS: 'Що йде не так?',
    SOLUTIONS: 'Що може допомогти?',
    WHOSE_TURN: 'Хто що робить?',
    ACTION_POINTS: 'Обіцяно і зроблено',
    THANKS: 'Дякуємо',
  },
  question: {
    AGREE: 'Ви теж так думаєте?',
    RECOGNISE: 'Вам це знайомо?',
    HELP: 'Чи допомогло б це вам?',
    WHO_STARTS: 'Хто має почати?',
    GOOD_PLAN: 'Це хороший план?',
    NOTICE: 'Ви це помічаєте?',
  },
  choice: {
    YES: 'Так',
    NO: 'Ні',
    DONT_KNOW: 'Не знаю',
    RESIDENTS: 'Мешканці',
    TOGETHER: 'Разом',
  },
  notYet: 'Ще ні',
  heldWith: (participants, date) =>
    participants
      ? `Розмова з ${participants} ${plural('uk', participants, { one: 'мешканцем', other: 'мешканцями' })}, ${day(date)}`
      : `Розмова з мешканцями, ${day(date)}`,
  place: (place) => `Де: ${place}`,
  closesOn: (date) => `Ви можете брати участь до ${day(date)} включно.`,
  correctedOn: (date) => `Змінено: ${day(date)}.`,
  closed: 'Ця розмова закінчилася.',
  closedButReadable: 'Ви ще можете все прочитати. Брати участь уже не можна.',
  readPoints: 'Прочитати всю розмову',
  heardAndDone: 'Що ми почули і що ми робимо',
  absent: 'Цієї розмови більше немає.',
  step: (step, steps) => `Пункт ${step} з ${steps}`,
  next: 'Далі',
  nextSection: (section) => `Далі: ${section}`,
  previous: 'Назад',
  allTopics: 'Виберіть, про що читати',
  end: 'Це був останній пункт.',
  fromTheStart: 'Повернутися на початок',
  readReport: 'Прочитати текст зі звіту',
  residentIdea: 'Ідея мешканця',
  ownerAndDue: (owner, due) =>
    [owner ? `Хто це робить: ${owner}.` : '', due ? `Обіцяно до ${day(due)}.` : ''].filter(Boolean).join(' '),
  became: {
    KEPT: 'Зроблено.',
    DROPPED: 'Не буде зроблено.',
    LATE: 'Запізнюється.',
  },
  nobodySeesChoice: 'Ніхто не бачить, що ви вибираєте. Ми лише рахуємо.',
  yourAnswer: 'Ваша відповідь',
  readComments: (count) =>
    count
      ? `Прочитати ${number('uk', count)} ${plural('uk', count, {
          one: 'коментар',
          few: 'коментарі',
          many: 'коментарів',
          other: 'коментаря',
        })}`
      : 'Написати коментар',
  share: 'Поділитися цією розмовою',
  hideComments: 'Сховати коментарі',
};
