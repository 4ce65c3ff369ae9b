import { day } from '../shared/tr.ts';
import type { MixAdvertWords } from './index.ts';

export const words: MixAdvertWords = {
  heading: 'Komşular burada ne yapmayı sever?',
  lead: (place) => `${place}: komşular bunları yapmayı sever:`,
  welcome: ['Herkese kapımız açık.', 'Bir şey bilmeniz gerekmez.', 'Bu, ev için sayılmaz.'],
  until: (date) => `Bu yazı ${day(date)} tarihine kadar burada.`,
  gone: 'Bu yazı artık burada değil.',
};
