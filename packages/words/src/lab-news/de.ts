import type { LabNewsWords } from './index.ts';

export const words: LabNewsWords = {
  answersHeading: 'Antworten auf das, was Sie schrieben',
  answer: ({
    firstName,
    job,
    text,
    page,
  }) => `${firstName ?? 'Jemand'} (${job ?? 'jemand aus der Nachbarschaft'}) antwortet:
${text}
Das ganze Gespräch lesen:
${page}`,
  closedHeading: 'Ein Gespräch ist zu Ende',
  closed: ({ lab, page }) => `Sie können nicht mehr antworten auf: ${lab}
Lesen Sie, was Bewohner sagten:
${page}`,
};
