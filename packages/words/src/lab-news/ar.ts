import type { LabNewsWords } from './index.ts';

export const words: LabNewsWords = {
  answersHeading: 'إجابات على ما كتبته',
  answer: ({ firstName, job, text, page }) => `${firstName ?? 'شخص ما'} (${job ?? 'من الجيران'}) يجيب:
${text}
اقرأ الحديث كله:
${page}`,
  closedHeading: 'انتهى حديث',
  closed: ({ lab, page }) => `لم يعد بالإمكان الرد على: ${lab}
اقرأ ما قاله السكان:
${page}`,
};
