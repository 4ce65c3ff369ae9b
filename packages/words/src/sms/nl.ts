import type { SmsWords } from './index.ts';

export const words: SmsWords = {
  whatHappens: 'We sturen je een sms met een code.',
  askNumber: 'Wat is je mobiele nummer?',
  numberReaders: 'Andere bewoners zien je nummer niet. Wij bellen je hier niet op.',
  codeSent: (number) => `We stuurden een sms naar ${number}.`,
  typeCode: 'Typ de code uit de sms',
  noText: 'Geen sms? Wacht één minuut.',
  otherNumber: 'Kies een ander nummer',
};
