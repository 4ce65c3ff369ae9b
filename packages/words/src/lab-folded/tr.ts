import type { LabFoldedWords } from './index.ts';

export const words: LabFoldedWords = {
  pointCount: (points) => `${points} madde`,
  answeredCount: (answered, questions) =>
    answered === questions ? 'Bitti' : `${questions} sorudan ${answered} tanesi bitti`,
  now: 'Şimdi',
  whoReads: 'Bağlantıyı bilen herkes bunu okuyabilir. Yanıtlarınız orada yazmaz.',
  bySheet: 'Uygulama seçin',
  byMail: 'E-posta ile',
  copy: 'Bağlantıyı kopyalayın',
  copied: 'Bağlantı kopyalandı.',
  byHand: 'Parmağınızı bağlantının üzerinde tutun. Sonra kopyala seçeneğine basın.',
};
