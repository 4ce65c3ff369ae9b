import type { ModerationWords } from './index.ts';

// A name keeps its form here: how it would change in a sentence is not known.
export const words: ModerationWords = {
  notRight: 'Тут щось не так',
  reportHeading: 'Що не так?',
  reason: {
    DANGER: 'Хтось у небезпеці',
    CHILD: 'Йдеться про дитину',
    PRIVATE_DATA: 'Там є щось особисте',
    INSULT: 'Це ображає людей',
    SPAM: 'Це реклама або обман',
    OTHER: 'Щось інше',
  },
  danger: 'Небезпека? Телефонуйте 112.',
  words: 'Хочете щось додати? Це не обов’язково.',
  reportAudience: 'Це читаємо лише ми. Людина, яка це написала, не бачить вашого імені.',
  report: 'Повідомити про це',
  reported: 'Дякуємо. Ми це перевіримо.',
  block: (author) => `Більше не хочу бачити цю людину: ${author}`,
  blockAsk: (author) => `Більше не хочете бачити цю людину: ${author}?`,
  blockMeans: (author) =>
    `Ви більше нічого не побачите від цієї людини. А ${author} нічого не побачить від вас.`,
  blockSure: 'Так, більше не бачити',
  blocked: 'Ви більше не бачите цю людину.',
  stop: 'Ні, назад',
};
