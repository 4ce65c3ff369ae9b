import type { HelpAsksWords } from './index.ts';

export const words: HelpAsksWords = {
  question: 'Jemand aus der Nachbarschaft sucht Hilfe. Passt das zu Ihnen?',
  next: 'Sagen Sie Ja? Dann sehen Sie beide den Vornamen und reden.',
  yes: 'Ja, ich helfe',
  no: 'Nein, jetzt nicht',
  noAudience: 'Niemand sieht, dass Sie Nein sagen.',
  saidNo: 'Gut. Niemand sieht, dass Sie Nein gesagt haben.',
};
