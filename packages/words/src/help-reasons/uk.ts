import type { HelpReasonsWords } from './index.ts';

// A word or a language keeps its form here: how it would change in a sentence is not known.
export const words: HelpReasonsWords = {
  suitsYou: (activity) => `Це вам підходить: ${activity}.`,
  suitsNeighbour: (activity) => `Це підходить цій людині: ${activity}.`,
  youWrote: (word) => `Ви написали: «${word}».`,
  neighbourWrote: (word) => `Ця людина написала: «${word}».`,
  sameStairwell: 'Ви живете в одному під’їзді.',
  sameBuilding: 'Ви живете в одному будинку.',
  sameNeighbourhood: 'Ви живете в одному районі.',
  bothSpeak: (language) => `Ви знаєте ту саму мову: ${language}.`,
  bothHaveTime: {
    MORNING: 'Ви і ця людина маєте час уранці.',
    AFTERNOON: 'Ви і ця людина маєте час удень.',
    EVENING: 'Ви і ця людина маєте час увечері.',
    WEEKEND: 'Ви і ця людина маєте час на вихідних.',
  },
  helpedBefore: 'Ви вже допомагали одне одному.',
};
