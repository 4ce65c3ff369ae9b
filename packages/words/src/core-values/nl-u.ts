import { day } from '../shared/nl.ts';
import type { CoreValuesWords } from './index.ts';

export const words: Partial<CoreValuesWords> = {
  liveHere: 'Woont u hier?',
  whySignIn: 'Log in. Dan praat en stemt u mee.',
  addressUnknown: 'Uw adres is nog niet bekend.',
  notBegun: 'Wilt u hiermee beginnen? Bel ons dan.',
  callUs: 'Woont u hier? Bel ons dan.',
  livesElsewhere: 'U woont in een ander gebouw. U kunt hier lezen.',
  proposeLabel: 'Hoe wilt u hier wonen?',
  readersHere: (text) => `Bewoners van ${text} lezen dit. Uw naam staat er niet bij.`,
  mine: 'Van u',
  sayLabel: 'Wat vindt u van deze woorden?',
  voteFrom: (date) => `U kunt stemmen vanaf ${day(date)}.`,
  voteUntil: (date) => `U kunt stemmen tot en met ${day(date)}.`,
  forGood: 'U kunt uw stem later niet veranderen.',
  objectionLabel: 'Wat is uw bezwaar? Dit hoeft niet.',
  chosen: 'Uw antwoord',
  voted: { HOME: 'Uw huis heeft gestemd. Bedankt.', RESIDENT: 'U hebt gestemd. Bedankt.' },
  onlyCounted: 'Niemand ziet wat u kiest. We tellen alleen.',
  scan: 'Lees meer met uw telefoon. Of ga naar:',
};
