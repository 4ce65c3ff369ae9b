import type { HelpReasonsWords } from './index.ts';

export const words: HelpReasonsWords = {
  suitsYou: (activity) => `This suits you: ${activity}.`,
  suitsNeighbour: (activity) => `This suits this neighbour: ${activity}.`,
  youWrote: (word) => `You wrote: “${word}”.`,
  neighbourWrote: (word) => `This neighbour wrote: “${word}”.`,
  sameStairwell: 'You live on the same stairwell.',
  sameBuilding: 'You live in the same building.',
  sameNeighbourhood: 'You live in the same neighbourhood.',
  bothSpeak: (language) => `You both speak ${language}.`,
  bothHaveTime: {
    MORNING: 'You both have time in the morning.',
    AFTERNOON: 'You both have time in the afternoon.',
    EVENING: 'You both have time in the evening.',
    WEEKEND: 'You both have time at the weekend.',
  },
  helpedBefore: 'You have helped each other before.',
};
