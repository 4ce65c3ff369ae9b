import { plural } from '../format.ts';
import type { SignalWords } from './index.ts';

export const words: Partial<SignalWords> = {
  question: 'Wat wilt u kwijt?',
  within: (count) =>
    `U krijgt antwoord binnen ${count} ${plural('nl', count, { one: 'werkdag', other: 'werkdagen' })}.`,
  elsewhere: 'Wilt u dat iemand anders ernaar kijkt?',
  yours: 'Uw klachten en tips',
  audienceText: (organisation) => `Alleen medewerkers van ${organisation} lezen wat u schrijft.`,
};
