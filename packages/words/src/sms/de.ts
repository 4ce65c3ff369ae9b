import type { SmsWords } from './index.ts';

export const words: SmsWords = {
  whatHappens: 'Wir schicken Ihnen eine SMS mit einem Code.',
  askNumber: 'Was ist Ihre Handynummer?',
  numberReaders: 'Andere Bewohner sehen Ihre Nummer nicht. Wir rufen Sie darauf nicht an.',
  codeSent: (number) => `Eine SMS ging an ${number}.`,
  typeCode: 'Geben Sie den Code aus der SMS ein',
  noText: 'Keine SMS? Warten Sie eine Minute.',
  otherNumber: 'Andere Nummer wählen',
};
