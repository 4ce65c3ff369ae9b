import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'Ваша нотатка',
  what: 'Запишіть те, про що не хочете забути.',
  liveHere: 'Ви живете тут?',
  whySignIn: 'Увійдіть. Тоді ви напишете свою нотатку.',
  signIn: 'Увійти',
  addressUnknown: 'Ми ще не знаємо вашої адреси.',
  callUs: 'Ви живете тут? Зателефонуйте нам.',
  label: 'Що ви хочете зберегти?',
  save: 'Зберегти',
  saved: 'Збережено.',
  readers: 'Це читаєте лише ви.',
};
