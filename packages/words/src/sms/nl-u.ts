import type { SmsWords } from './index.ts';

export const words: Partial<SmsWords> = {
  whatHappens: 'We sturen u een sms met een code.',
  askNumber: 'Wat is uw mobiele nummer?',
  numberReaders: 'Andere bewoners zien uw nummer niet. Wij bellen u hier niet op.',
};
