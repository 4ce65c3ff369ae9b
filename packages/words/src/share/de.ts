import type { ShareWords } from './index.ts';

export const words: ShareWords = {
  takePart: 'Bei diesem Gespräch mitmachen',
  poster: 'Plakat und Papier zum Ausfüllen',
  pass: 'Dieses Gespräch teilen',
  byMail: 'Per E-Mail',
  forResearchers: 'Für die Forschung',
  asTable: 'Die Zahlen als Tabelle (CSV)',
  asData: 'Die Zahlen für ein Programm (JSON)',
  notHere: 'Diese Seite gibt es nicht.',
  news: 'Lesen Sie, was es Neues gibt',
};
