import { languageIn } from '../near.ts';
import { day } from '../shared/uk.ts';
import type { WelcomeBuddyWords } from './index.ts';

export const words: WelcomeBuddyWords = {
  heading: 'Сусід, який вас зустрічає',
  what: 'Сусід допомагає вам на початку. Можна, але не обов’язково.',
  want: 'Так, я хочу',
  notWant: 'Краще ніхто',
  waiting: 'Ми шукаємо сусідів, які вам підходять. Це може тривати кілька днів.',
  choose: 'Виберіть сусіда',
  chooseReaders: 'Кого ви виберете, читає ваше ім’я. Після згоди також ваші кроки.',
  reasonLanguage: (code) => `Мова: ${languageIn('uk', code)}`,
  reasonBuilding: (building) => `Живе тут: ${building}`,
  reasonNeighbourhood: (neighbourhood) => `Живе тут: ${neighbourhood}`,
  reasonNone: 'Хоче допомагати новим сусідам',
  chooseName: (firstName) => `Вибрати: ${firstName}`,
  others: 'Краще інші сусіди',
  asked: (firstName) => `Ми питаємо цю людину: ${firstName}. За 5 днів ви знатимете більше.`,
  askedSomebody: 'Ми питаємо. За 5 днів ви знатимете більше.',
  nobody: 'Зараз ви нікого не хочете.',
  wantAfterAll: 'Я все ж хочу',
  together: (firstName) =>
    firstName ? `Вас тут зустрічає: ${firstName}.` : 'Вас тут зустрічає сусід чи сусідка.',
  togetherReads: (firstName) =>
    firstName ? `Ваше ім’я та кроки читає: ${firstName}.` : 'Ця людина читає ваше ім’я та кроки.',
  stopBuddy: 'Припинити з цією людиною',
  beHeading: 'Допомагайте новим сусідам',
  beWhat: 'Ви показуєте комусь район. Ви завжди можете припинити.',
  hours: 'Скільки годин ви маєте на місяць?',
  away: 'Ви у від’їзді? До якого дня?',
  languages: 'Якими мовами ви розмовляєте?',
  readers: 'Це читаємо ми. Нові мешканці бачать ім’я, будинок, район і мову.',
  firstName: 'Ваше ім’я',
  wish: 'Я хочу допомагати',
  change: 'Зберегти',
  phone: 'За яким номером вам зателефонувати?',
  wished: 'Ви хочете допомагати новим сусідам. Спочатку ми вам зателефонуємо.',
  appointed: 'Ви зустрічаєте нових сусідів. Іноді ми вас питаємо.',
  stopWish: 'Я більше не хочу допомагати',
  chosenBy: (firstName) =>
    firstName ? `Вас вибирає ця людина: ${firstName}` : 'Вас вибирає новий мешканець',
  until: (last) => `Скажіть так або ні до ${day(last)}.`,
  noIsFine: 'Ні — це теж добре. Ми нікому не скажемо.',
  yes: 'Так, будь ласка',
  no: 'Ні, не зараз',
  stopBeing: (firstName) =>
    firstName ? `Припинити з цією людиною: ${firstName}` : 'Припинити з цією людиною',
  saved: 'Збережено.',
  answered: 'Дякуємо за вашу відповідь.',
  stopped: 'Це припинено.',
};
