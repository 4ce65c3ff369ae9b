import type { HelpReasonsWords } from './index.ts';

export const words: HelpReasonsWords = {
  suitsYou: (activity) => `Das passt zu Ihnen: ${activity}.`,
  suitsNeighbour: (activity) => `Das passt zu dieser Person: ${activity}.`,
  youWrote: (word) => `Sie haben geschrieben: „${word}“.`,
  neighbourWrote: (word) => `Diese Person hat geschrieben: „${word}“.`,
  sameStairwell: 'Sie beide wohnen im selben Treppenhaus.',
  sameBuilding: 'Sie beide wohnen im selben Haus.',
  sameNeighbourhood: 'Sie beide wohnen in derselben Nachbarschaft.',
  bothSpeak: (language) => `Sie beide sprechen ${language}.`,
  bothHaveTime: {
    MORNING: 'Sie beide haben am Vormittag Zeit.',
    AFTERNOON: 'Sie beide haben am Nachmittag Zeit.',
    EVENING: 'Sie beide haben am Abend Zeit.',
    WEEKEND: 'Sie beide haben am Wochenende Zeit.',
  },
  helpedBefore: 'Sie beide haben einander schon geholfen.',
};
