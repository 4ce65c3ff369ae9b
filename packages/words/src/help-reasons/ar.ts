import type { HelpReasonsWords } from './index.ts';

export const words: HelpReasonsWords = {
  suitsYou: (activity) => `هذا يناسبك: ${activity}.`,
  suitsNeighbour: (activity) => `هذا يناسب أحد الجيران: ${activity}.`,
  youWrote: (word) => `أنت كتبت: «${word}».`,
  neighbourWrote: (word) => `أحد الجيران كتب: «${word}».`,
  sameStairwell: 'أنتما تسكنان عند الدرج نفسه.',
  sameBuilding: 'أنتما تسكنان في المبنى نفسه.',
  sameNeighbourhood: 'أنتما تسكنان في الحي نفسه.',
  bothSpeak: (language) => `كلاكما يتحدث ${language}.`,
  bothHaveTime: {
    MORNING: 'لديكما وقت في الصباح.',
    AFTERNOON: 'لديكما وقت بعد الظهر.',
    EVENING: 'لديكما وقت في المساء.',
    WEEKEND: 'لديكما وقت في نهاية الأسبوع.',
  },
  helpedBefore: 'ساعد كل منكما الآخر من قبل.',
};
