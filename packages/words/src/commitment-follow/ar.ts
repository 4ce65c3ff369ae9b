import type { CommitmentFollowWords } from './index.ts';

export const words: CommitmentFollowWords = {
  means: 'نرسل إليك رسالة عندما ينتهي هذا أو يتغير.',
  whoReads: 'لا يرى السكان الآخرون ما تتابعه. أنت وحدك تقرأ الرسالة.',
  follow: 'راسلوني',
  following: 'ستسمع كيف ينتهي هذا.',
  stop: 'أوقف المتابعة',
  stopped: 'لن تصلك رسائل أخرى عن هذا.',
};
