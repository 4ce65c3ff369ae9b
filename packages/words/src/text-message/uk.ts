import type { TextMessageWords } from './index.ts';

const at = (name: string | null) => (name ? ` (${name})` : '');

export const words: TextMessageWords = {
  signIn: ({ code, organisation }) =>
    `Ваш код ${code}. Цим кодом ви ввійдете${at(organisation)}. Нікому його не давайте.`,
  account: ({ code, organisation }) =>
    `Ваш код ${code}. Цим кодом ви відкриєте ваші дані${at(organisation)}. Нікому його не давайте.`,
  newNumber: ({ code, organisation }) =>
    `Ваш код ${code}. Цим кодом ви додасте ваш номер${at(organisation)}. Нікому його не давайте.`,
  taken: ({ organisation }) =>
    `Хтось хотів узяти цей номер (${organisation}). Так не можна, цей номер уже чийсь. Нічого не змінилося.`,
  numberGone: ({ organisation, phone }) =>
    `Цим номером більше не можна ввійти (${organisation}). Це були не ви? Одразу зателефонуйте нам: ${phone}`,
  addressAdded: ({ organisation, phone }) =>
    `Тепер ви можете ввійти також з електронною адресою (${organisation}). Це були не ви? Одразу зателефонуйте нам: ${phone}`,
};
