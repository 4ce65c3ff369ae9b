import type { ObjectionWords } from './index.ts';

export const words: ObjectionWords = {
  title: 'هل ترى أن قرارنا غير صحيح؟',
  ask: 'أخبرنا لماذا. عندها ينظر شخص آخر مرة أخرى.',
  label: 'ما هو غير الصحيح؟',
  audience: 'نحن فقط نقرأ هذا.',
  send: 'أرسل',
  done: 'شكراً. سينظر شخص آخر مرة أخرى. سنكتب لك بريداً.',
  noLongerWorks: 'هذا الرابط لم يعد يعمل.',
  callUs: (phone) => `اتصل بنا: \u2066${phone}\u2069`,
};
