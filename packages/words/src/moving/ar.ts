import { day } from '../shared/ar.ts';
import type { MovingWords } from './index.ts';

export const words: MovingWords = {
  asks: 'هل ما زلت تسكن هنا؟',
  asksMeans: (on) => `اختر قبل ${day(on)}. بعد ذلك لن ترى لوحة جيرانك.`,
  stillHere: 'نعم، ما زلت أسكن هنا',
  thanks: 'شكراً. تبقى مشاركاً معنا.',
  open: 'سأنتقل من هنا',
  day: 'ابتداءً من أي يوم لا تسكن هنا؟',
  dayMeans: 'ابتداءً من ذلك اليوم لا ترى اللوحة. يمكنك أن تقرأ نصوصك.',
  readers: 'جيرانك لا يرون هذا اليوم.',
  send: 'أرسل هذا اليوم',
  back: 'لا، ليس الآن',
  leaves: (on) => `ابتداءً من ${day(on)} لا تسكن هنا.`,
  stay: 'سأبقى هنا',
  stays: 'أنت باقٍ هنا.',
};
