import type { LabFoldedWords } from './index.ts';

export const words: Partial<LabFoldedWords> = {
  whoReads: 'Iedereen met de link kan dit lezen. Uw antwoorden staan er niet bij.',
  byHand: 'Houd uw vinger op de link. Kies dan: kopiëren.',
};
