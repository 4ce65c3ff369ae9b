import type { LabNewsWords } from './index.ts';

export const words: LabNewsWords = {
  answersHeading: 'Antwoord op wat je schreef',
  answer: ({ firstName, job, text, page }) => `${firstName ?? 'Iemand'} (${job ?? 'een buur'}) antwoordt:
${text}
Lees het hele gesprek:
${page}`,
  closedHeading: 'Een gesprek is klaar',
  closed: ({ lab, page }) => `Je kunt niet meer reageren op: ${lab}
Lees wat bewoners zeiden:
${page}`,
};
