import type { HelpReasonsWords } from './index.ts';

export const words: HelpReasonsWords = {
  suitsYou: (activity) => `Bu size uygun: ${activity}.`,
  suitsNeighbour: (activity) => `Bu komşunuza uygun: ${activity}.`,
  youWrote: (word) => `Siz şunu yazdınız: “${word}”.`,
  neighbourWrote: (word) => `Komşunuz şunu yazdı: “${word}”.`,
  sameStairwell: 'İkiniz de aynı merdiveni kullanıyorsunuz.',
  sameBuilding: 'İkiniz de aynı binada oturuyorsunuz.',
  sameNeighbourhood: 'İkiniz de aynı mahallede oturuyorsunuz.',
  bothSpeak: (language) => `İkinizin de bildiği dil: ${language}.`,
  bothHaveTime: {
    MORNING: 'İkinizin de sabah vakti var.',
    AFTERNOON: 'İkinizin de öğleden sonra vakti var.',
    EVENING: 'İkinizin de akşam vakti var.',
    WEEKEND: 'İkinizin de hafta sonu vakti var.',
  },
  helpedBefore: 'Daha önce birbirinize yardım ettiniz.',
};
