import type { HelpSuggestionsWords } from './index.ts';

export const words: HelpSuggestionsWords = {
  heading: 'Можливо, це вміє хтось із сусідів',
  ask: 'Запитати цю людину',
  nameLater: 'Ваше ім’я передамо, лише коли ви обоє скажете «так».',
  asked: 'Запитали. Якщо ця людина скаже «так», ви про це дізнаєтеся.',
};
