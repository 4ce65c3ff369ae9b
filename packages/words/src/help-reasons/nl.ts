import type { HelpReasonsWords } from './index.ts';

export const words: HelpReasonsWords = {
  suitsYou: (activity) => `Dit past bij jou: ${activity}.`,
  suitsNeighbour: (activity) => `Dit past bij je buur: ${activity}.`,
  youWrote: (word) => `Jij schreef: “${word}”.`,
  neighbourWrote: (word) => `Je buur schreef: “${word}”.`,
  sameStairwell: 'Jullie wonen in hetzelfde portiek.',
  sameBuilding: 'Jullie wonen in hetzelfde gebouw.',
  sameNeighbourhood: 'Jullie wonen in dezelfde buurt.',
  bothSpeak: (language) => `Jij en je buur spreken ${language}.`,
  bothHaveTime: {
    MORNING: 'Jij en je buur hebben tijd in de ochtend.',
    AFTERNOON: 'Jij en je buur hebben tijd in de middag.',
    EVENING: 'Jij en je buur hebben tijd in de avond.',
    WEEKEND: 'Jij en je buur hebben tijd in het weekend.',
  },
  helpedBefore: 'Jij en je buur hielpen elkaar al.',
};
