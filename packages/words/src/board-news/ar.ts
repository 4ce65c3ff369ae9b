import { number } from '../format.ts';
import type { BoardNewsWords } from './index.ts';

export const words: BoardNewsWords = {
  heading: 'جديد على اللوحة ويناسبك',
  request: (what) => `أحد الجيران يبحث عن مساعدة: ${what}`,
  offer: (what) => `أحد الجيران يسعده أن يساعد: ${what}`,
  gathering: (what) => `نفعل شيئاً معاً: ${what}`,
  more: (count) => `على اللوحة أشياء أخرى تناسبك. عددها: ${number('ar', count)}.`,
  howMany: (count) => `عدد الرسائل التي تناسبك على اللوحة: ${number('ar', count)}.`,
  whereToRead: `سجّل الدخول في الموقع الذي فيه اللوحة.
هناك تقرأ كل شيء ويمكنك الرد.`,
};
