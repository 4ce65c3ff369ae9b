import type { HelpBoardWords } from './index.ts';

export const words: HelpBoardWords = {
  exampleTitle: 'Wie hangt een lamp voor mij op?',
  exampleText: 'Ik kan er zelf niet bij. Ik heb een trap en de koffie staat klaar.',
};
