import type { LabNewsWords } from './index.ts';

export const words: LabNewsWords = {
  answersHeading: 'Відповіді на те, що ви написали',
  answer: ({
    firstName,
    job,
    text,
    page,
  }) => `${firstName ?? 'Хтось'} (${job ?? 'сусід або сусідка'}) відповідає:
${text}
Прочитати всю розмову:
${page}`,
  closedHeading: 'Розмова завершилася',
  closed: ({ lab, page }) => `Більше не можна відповідати на: ${lab}
Прочитайте, що сказали мешканці:
${page}`,
};
