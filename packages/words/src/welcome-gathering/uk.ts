import { weekday } from '../near.ts';
import type { WelcomeGatheringWords } from './index.ts';

export const words: WelcomeGatheringWords = {
  heading: 'Зустріч із сусідами',
  what: 'Хочете зустрітися з сусідами? Можна, але не обов’язково.',
  readers: (board) => `Тоді сусіди (${board}) прочитають ваше ім’я.`,
  want: 'Так, хочу',
  wanting: 'Ми шукаємо день. Це може тривати кілька днів.',
  stop: 'Все ж ні',
  proposedBy: (firstName) => `${firstName} пропонує день:`,
  when: (date, time) => `${weekday('uk', date)}, о ${time}`,
  canYou: 'Ви зможете тоді прийти?',
  yesWhat: (board) => `Після вашого «так» це буде на дошці: ${board}.`,
  yes: 'Так, зможу',
  otherDay: 'Ні, інший день',
  planned: 'Тоді ви зустрінете сусідів:',
  plannedWhere: 'Це є на дошці. Там видно, хто прийде.',
  stopPlanned: 'Зняти з дошки',
  saved: 'Збережено.',
  helperWanted: (firstName) =>
    firstName
      ? `${firstName} хоче познайомитися з сусідами.`
      : 'Новий мешканець хоче познайомитися з сусідами.',
  helperWhat: 'Запропонуйте день. Спершу його побачить лише новий сусід.',
  day: 'Якого дня?',
  time: 'О котрій?',
  place: 'Де?',
  placeHint: 'Найкраще у спільній кімнаті.',
  propose: 'Запропонувати',
  helperProposed: 'Новий сусід ще скаже «так» або «ні».',
  helperPlanned: 'Сусіди зустрінуться. Це є на дошці.',
  helperTold: 'Дякуємо. Новий сусід уже це бачить.',
  postTitle: (firstName) => `Знайомство: ${firstName}`,
  postText: 'Я тут оселяюся. Прийдете познайомитися?',
};
