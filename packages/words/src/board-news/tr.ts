import { number } from '../format.ts';
import type { BoardNewsWords } from './index.ts';

export const words: BoardNewsWords = {
  heading: 'Panoda size uygun yeni şeyler var',
  request: (what) => `Bir komşu yardım arıyor: ${what}`,
  offer: (what) => `Bir komşu seve seve yardım eder: ${what}`,
  gathering: (what) => `Birlikte yapalım: ${what}`,
  more: (count) => `Panoda size uygun başka şeyler de var. Sayısı: ${number('tr', count)}.`,
  howMany: (count) => `Panoda size uygun mesajların sayısı: ${number('tr', count)}.`,
  whereToRead: `Panonun olduğu web sitesinde oturum açın.
Hepsini orada okuyup yanıt verebilirsiniz.`,
};
