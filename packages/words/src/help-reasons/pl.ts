import type { HelpReasonsWords } from './index.ts';

// A word or a language keeps its form here: how it would change in a sentence is not known.
export const words: HelpReasonsWords = {
  suitsYou: (activity) => `To pasuje do Ciebie: ${activity}.`,
  suitsNeighbour: (activity) => `To pasuje do tej osoby: ${activity}.`,
  youWrote: (word) => `Twoje słowo: „${word}”.`,
  neighbourWrote: (word) => `Słowo tej osoby: „${word}”.`,
  sameStairwell: 'Mieszkacie przy tej samej klatce schodowej.',
  sameBuilding: 'Mieszkacie w tym samym budynku.',
  sameNeighbourhood: 'Mieszkacie w tej samej okolicy.',
  bothSpeak: (language) => `Znacie ten sam język: ${language}.`,
  bothHaveTime: {
    MORNING: 'Ty i ta osoba macie czas rano.',
    AFTERNOON: 'Ty i ta osoba macie czas po południu.',
    EVENING: 'Ty i ta osoba macie czas wieczorem.',
    WEEKEND: 'Ty i ta osoba macie czas w weekend.',
  },
  helpedBefore: 'Pomoc między Wami już była.',
};
