import type { LabNewsWords } from './index.ts';

export const words: LabNewsWords = {
  answersHeading: 'Odpowiedzi na własny wpis',
  answer: ({
    firstName,
    job,
    text,
    page,
  }) => `${firstName ?? 'Ktoś'} (${job ?? 'osoba z sąsiedztwa'}) odpowiada:
${text}
Przeczytaj całą rozmowę:
${page}`,
  closedHeading: 'Rozmowa się skończyła',
  closed: ({ lab, page }) => `Nie można już odpowiadać na: ${lab}
Przeczytaj, co mówili mieszkańcy:
${page}`,
};
