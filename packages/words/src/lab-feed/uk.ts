import { day } from '../shared/uk.ts';
import type { LabFeedWords } from './index.ts';

export const words: LabFeedWords = {
  title: (organisation) => `Розмови з мешканцями: ${organisation}`,
  opened: 'Відкрито',
  corrected: 'Змінено',
  closed: 'Завершено',
  until: (date) => `Ви можете брати участь до ${day(date)} включно.`,
  everybody: 'Участь може взяти кожен.',
  textChanged: 'Ми змінили текст.',
  heardAndDone: 'Прочитайте, що ми почули і що ми робимо.',
};
