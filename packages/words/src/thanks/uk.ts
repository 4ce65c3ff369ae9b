import { day } from '../shared/uk.ts';
import type { ThanksWords } from './index.ts';

export const words: ThanksWords = {
  heading: 'Дякую',
  what: 'Сусіди дякують одне одному. За щось мале чи велике.',
  none: 'Тут ще немає подяк.',
  more: 'Показати більше',
  said: { THANKS: 'Дякую!', THANKS_FOR_YOUR_HELP: 'Дякую за допомогу!' },
  deed: (deed) => `За що: ${deed}`,
  names: (giver, receiver) => `Від: ${giver}. Для: ${receiver}`,
  neighbour: 'хтось із сусідів',
  atWork: (firstName, job, organisation) =>
    `${firstName ? `${firstName}, ` : ''}${job}, організація ${organisation}`,
  month: (date) => day(date).replace(/^\d+\.?\s/, ''),
  onlyBuilding: (building) => `Це читають лише мешканці будинку: ${building}`,
  report: 'Тут щось не так',
  reportOf: (deed) => `Тут щось не так: ${deed}`,
  ask: 'Хочете подякувати комусь із сусідів?',
  whySignIn: 'Увійдіть. Тоді це можна зробити тут.',
  signIn: 'Увійти',
  addressUnknown: 'Ваша адреса ще невідома.',
  callUs: 'Ви тут живете? Зателефонуйте нам.',
  audienceWall: 'Ці подяки може читати кожен в інтернеті.',
  audienceBoth: 'Вони стоять тут, лише якщо обоє цього хочуть.',
  audiencePrivate: 'Інші подяки читають лише двоє людей.',
};
