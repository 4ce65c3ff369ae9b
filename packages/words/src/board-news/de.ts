import { number } from '../format.ts';
import type { BoardNewsWords } from './index.ts';

export const words: BoardNewsWords = {
  heading: 'Neu am Brett, und es passt zu Ihnen',
  request: (what) => `Jemand aus der Nachbarschaft sucht Hilfe: ${what}`,
  offer: (what) => `Jemand aus der Nachbarschaft hilft gern: ${what}`,
  gathering: (what) => `Gemeinsam etwas machen: ${what}`,
  more: (count) => `Am Brett passt noch mehr zu Ihnen. So viel: ${number('de', count)}.`,
  howMany: (count) => `So viele Nachrichten am Brett passen zu Ihnen: ${number('de', count)}.`,
  whereToRead: `Melden Sie sich auf der Website mit dem Brett an.
Dort lesen Sie alles und können antworten.`,
};
