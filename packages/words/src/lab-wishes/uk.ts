import { number } from '../format.ts';
import { day } from '../shared/uk.ts';
import type { LabWishesWords } from './index.ts';

export const words: LabWishesWords = {
  prioritise: 'Це для мене найважливіше',
  isPriority: 'Це для вас найважливіше',
  chosenOf: (chosen, most) => `Вибрано ${chosen} з ${most}. Ніхто не бачить, що ви вибираєте.`,
  top: 'Це найважливіше для мешканців',
  topChosen: (residents) => `Вибрали приблизно: ${number('uk', residents)}`,
  topTooFew: 'Ще замало мешканців вибрали найважливіше.',
  join: 'Я хочу долучитися',
  joins: 'Ви долучилися. Ми вам напишемо.',
  joinReaders: (organisation) => `Працівники ${organisation} бачать ваше ім’я. Більше ніхто цього не бачить.`,
  notAfterAll: 'Усе-таки ні',
  landscape: 'У чому мешканці згодні?',
  nextLab: 'Хочете взяти участь наступного разу?',
  askMe: 'Запитайте мене тоді',
  asksMe: 'Ми запитаємо вас про наступну розмову.',
  groupAsks: (group) => `${group} хоче тут щось сказати`,
  groupAsksElsewhere: (group) => `${group} хоче щось сказати в іншому пункті`,
  groupWritten: (writer, until) =>
    `${writer ? `Автор: ${writer}.` : ''} Ви згодні? Скажіть «так» до ${day(until)}.`.trim(),
  groupYes: 'Так, ми це кажемо',
  groupReaders: 'Після вашого «так» це зможе прочитати кожен.',
  groupSaid: (group) => `Дякуємо. ${group} тепер це каже.`,
};
