import type { ThanksOwnWords } from './index.ts';

export const words: Partial<ThanksOwnWords> = {
  neighbour: 'uw buur',
  ask: (name) => `Wilt u ${name} bedanken?`,
  otherHeading: 'Wie wilt u bedanken?',
  words: (name) => `Wat wilt u zeggen tegen ${name}?`,
  deed: 'Waarvoor bedankt u?',
  deedNote: 'U mag dit veranderen. Schrijf alleen wat anderen mogen weten.',
  firstAsk: (name) => `Wij vragen het eerst aan ${name}. Tot dan leest u het samen.`,
  firstName: 'Wat is uw voornaam?',
  givenWaits: 'Wij lezen het eerst. Daarna gaat het naar uw buur.',
  noNote: 'U hoeft niets te kiezen. U kunt het later ook weghalen.',
  answeredNo: 'Goed. Alleen u en uw buur lezen dit.',
  yours: 'Uw bedankjes',
  betweenTwo: (name) => `Alleen u en ${name} lezen dit.`,
  asked: (name) => `Alleen u en ${name} lezen dit. Wij hebben gevraagd of anderen het mogen lezen.`,
  waits: 'Wij lezen dit eerst. Alleen u ziet het nu.',
  statement: 'Een papier over wat u doet',
  statementWhat: 'Doet u veel voor anderen? Dan kunt u dat laten zien, zoals bij werk of school.',
};
