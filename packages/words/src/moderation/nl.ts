import type { ModerationWords } from './index.ts';

export const words: ModerationWords = {
  notRight: 'Dit klopt niet',
  reportHeading: 'Wat klopt er niet?',
  reason: {
    DANGER: 'Iemand is in gevaar',
    CHILD: 'Het gaat om een kind',
    PRIVATE_DATA: 'Er staat iets in dat privé is',
    INSULT: 'Het doet mensen pijn',
    SPAM: 'Het is reclame of nep',
    OTHER: 'Iets anders',
  },
  danger: 'Gevaar? Bel 112.',
  words: 'Wil je er iets bij zeggen? Dat hoeft niet.',
  reportAudience: 'Alleen wij lezen dit. De schrijver ziet je naam niet.',
  report: 'Meld dit',
  reported: 'Bedankt. Wij kijken ernaar.',
  block: (author) => `Ik wil ${author} niet meer zien`,
  blockAsk: (author) => `Wil je ${author} niet meer zien?`,
  blockMeans: (author) => `Je ziet dan niets meer van ${author}. En ${author} ziet niets van jou.`,
  blockSure: 'Ja, niet meer zien',
  blocked: 'Je ziet deze persoon niet meer.',
  stop: 'Nee, terug',
};
