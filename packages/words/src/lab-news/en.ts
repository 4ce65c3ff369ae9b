import type { LabNewsWords } from './index.ts';

export const words: LabNewsWords = {
  answersHeading: 'Answers to what you wrote',
  answer: ({ firstName, job, text, page }) => `${firstName ?? 'Somebody'} (${job ?? 'a neighbour'}) answers:
${text}
Read the whole talk:
${page}`,
  closedHeading: 'A talk is over',
  closed: ({ lab, page }) => `You can no longer react to: ${lab}
Read what residents said:
${page}`,
};
