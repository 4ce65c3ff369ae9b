import type { LabPreviewWords } from './index.ts';

export const words: Partial<LabPreviewWords> = {
  title: 'Leest u dit vast?',
  before: (organisation) =>
    `Dit gesprek staat nog niet op de website. ${organisation} laat het u eerst lezen.`,
  notYet: 'U leest dit vooraf. Antwoorden kan pas op de website.',
  audience: (organisation) => `Alleen ${organisation} leest dit. Uw naam staat er niet bij.`,
};
