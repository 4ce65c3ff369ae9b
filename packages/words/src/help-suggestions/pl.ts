import type { HelpSuggestionsWords } from './index.ts';

export const words: HelpSuggestionsWords = {
  heading: 'Może ktoś z sąsiedztwa to potrafi',
  ask: 'Zapytaj tę osobę',
  nameLater: 'Twoje imię pokażemy dopiero, gdy oboje powiecie „tak”.',
  asked: 'Pytanie wysłane. Jeśli ta osoba powie „tak”, damy Ci znać.',
};
