import type { LabNewsWords } from './index.ts';

export const words: Partial<LabNewsWords> = {
  answersHeading: 'Antwoord op wat u schreef',
  closed: ({ lab, page }) => `U kunt niet meer reageren op: ${lab}
Lees wat bewoners zeiden:
${page}`,
};
