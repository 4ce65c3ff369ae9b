import type { CommitmentFollowWords } from './index.ts';

export const words: CommitmentFollowWords = {
  means: 'Ми напишемо вам, коли це буде готово або зміниться.',
  whoReads: 'Інші мешканці не бачать, за чим ви стежите. Лист читаєте лише ви.',
  follow: 'Напишіть мені',
  following: 'Ви дізнаєтеся, чим це закінчиться.',
  stop: 'Більше не стежити',
  stopped: 'Ви більше не отримаєте листів про це.',
};
