import type { HelpReasonsWords } from './index.ts';

export const words: Partial<HelpReasonsWords> = {
  suitsYou: (activity) => `Dit past bij u: ${activity}.`,
  suitsNeighbour: (activity) => `Dit past bij uw buur: ${activity}.`,
  youWrote: (word) => `U schreef: “${word}”.`,
  neighbourWrote: (word) => `Uw buur schreef: “${word}”.`,
  sameStairwell: 'U woont in hetzelfde portiek.',
  sameBuilding: 'U woont in hetzelfde gebouw.',
  sameNeighbourhood: 'U woont in dezelfde buurt.',
  bothSpeak: (language) => `U en uw buur spreken ${language}.`,
  bothHaveTime: {
    MORNING: 'U en uw buur hebben tijd in de ochtend.',
    AFTERNOON: 'U en uw buur hebben tijd in de middag.',
    EVENING: 'U en uw buur hebben tijd in de avond.',
    WEEKEND: 'U en uw buur hebben tijd in het weekend.',
  },
  helpedBefore: 'U en uw buur hielpen elkaar al.',
};
