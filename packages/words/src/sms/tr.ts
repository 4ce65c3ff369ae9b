import type { SmsWords } from './index.ts';

export const words: SmsWords = {
  whatHappens: 'Size kodlu bir SMS göndeririz.',
  askNumber: 'Cep telefonu numaranız nedir?',
  numberReaders: 'Diğer sakinler numaranızı görmez. Sizi bu numaradan aramayız.',
  codeSent: (number) => `${number} numarasına SMS gönderdik.`,
  typeCode: "SMS'teki kodu yazın",
  noText: 'SMS gelmedi mi? Bir dakika bekleyin.',
  otherNumber: 'Başka bir numara seçin',
};
