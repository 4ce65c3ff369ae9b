import { day } from '../shared/ar.ts';
import type { MixAdvertWords } from './index.ts';

export const words: MixAdvertWords = {
  heading: 'ماذا يحب الجيران أن يفعلوا هنا؟',
  lead: (place) => `هذا ما يحب الجيران فعله في ${place}:`,
  welcome: ['الجميع مرحب بهم.', 'لا تحتاج إلى أي مهارة.', 'هذا لا يحسب في اختيار الساكن.'],
  until: (date) => `يبقى هذا النص هنا حتى ${day(date)}.`,
  gone: 'هذا النص لم يعد هنا.',
};
