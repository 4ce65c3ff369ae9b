import type { SmsWords } from './index.ts';

export const words: SmsWords = {
  whatHappens: 'نرسل لك رسالة نصية فيها رمز.',
  askNumber: 'ما هو رقم هاتفك المحمول؟',
  numberReaders: 'لا يرى السكان الآخرون رقمك. لا نتصل بك عليه.',
  codeSent: (number) => `أرسلنا رسالة نصية إلى ⁦${number}⁩.`,
  typeCode: 'اكتب الرمز من الرسالة النصية',
  noText: 'لم تصل الرسالة؟ انتظر دقيقة.',
  otherNumber: 'اختر رقما آخر',
};
