import { day } from '../shared/uk.ts';
import type { ThanksPaperWords } from './index.ts';

export const words: ThanksPaperWords = {
  cardTitle: 'Подяка',
  thanks: 'Дякую!',
  to: (name) => `Для: ${name}`,
  from: (name) => `Від: ${name}`,
  statementTitle: 'Довідка про волонтерську роботу',
  forWhom: (firstName) => `Для: ${firstName}`,
  lastName: 'Прізвище (впишіть його тут):',
  what: (firstName) => `${firstName} добровільно робить щось для інших в окрузі.`,
  deedsHeading: 'Це робить ця людина',
  memberOf: (group) => `Участь у групі: ${group}`,
  buddy: 'Зустрічати нових сусідів',
  member: 'Участь у комісії мешканців',
  thanksFrom: (organisation) => `Ми раді цьому. Дякуємо! ${organisation}`,
  issued: (organisation, date) => `Видає: ${organisation}. Дата: ${day(date)}.`,
  callUs: (phone) => `Є запитання? Зателефонуйте нам: ${phone}`,
  chose: (firstName) => `Що тут написано, вибирає ця людина: ${firstName}.`,
  noHours: 'Ми не рахуємо годин. Це не диплом.',
};
