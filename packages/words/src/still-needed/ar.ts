import type { StillNeededWords } from './index.ts';

export const words: StillNeededWords = {
  title: 'إعلانك على اللوحة',
  ask: 'هل ما زال مطلوباً؟',
  yes: 'نعم، اتركه',
  no: 'لا، أزله',
  kept: 'نجح الأمر. يبقى إعلانك 30 يوماً أخرى.',
  withdrawn: 'نجح الأمر. أزيل إعلانك.',
  noLongerWorks: 'هذا الرابط لم يعد يعمل.',
  callUs: (phone) => `اتصل بنا: \u2066${phone}\u2069`,
};
