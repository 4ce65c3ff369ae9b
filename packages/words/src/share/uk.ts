import type { ShareWords } from './index.ts';

export const words: ShareWords = {
  takePart: 'Візьміть участь у цій розмові',
  poster: 'Плакат і папір для заповнення',
  pass: 'Поділіться цією розмовою',
  byMail: 'Електронною поштою',
  forResearchers: 'Для дослідників',
  asTable: 'Числа в таблиці (CSV)',
  asData: 'Числа для програми (JSON)',
  notHere: 'Цієї сторінки немає.',
  news: 'Читайте новини',
};
