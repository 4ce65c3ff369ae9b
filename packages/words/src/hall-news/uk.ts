import { day } from '../shared/uk.ts';
import type { HallNewsWords } from './index.ts';

export const words: HallNewsWords = {
  title: (organisation) => `Новини від ${organisation}`,
  nothing: 'Зараз новин немає.',
  labs: 'Долучіться до розмови',
  until: (date) => `Відповідати можна до ${day(date)}.`,
  on: (date) => `Ми сказали це ${day(date)}.`,
  promises: 'Обіцяно й зроблено',
  scan: 'Більше? Скануйте це телефоном.',
  callUs: (phone) => `Краще зателефонувати? ${phone}`,
};
