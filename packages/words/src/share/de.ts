import type { ShareWords } from './index.ts';

export const words: ShareWords = {
  takePart: 'Bei diesem Gespräch mitmachen',
  poster: 'Plakat und Papier zum Ausfüllen',
  pass: 'Dieses Gespräch teilen',
  byMail: 'Per E-Mail',
};
