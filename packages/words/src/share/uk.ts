import type { ShareWords } from './index.ts';

export const words: ShareWords = {
  takePart: 'Візьміть участь у цій розмові',
  poster: 'Плакат і папір для заповнення',
  pass: 'Поділіться цією розмовою',
  byMail: 'Електронною поштою',
};
