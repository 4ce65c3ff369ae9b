import type { LabCommentWords } from './index.ts';

export const words: Partial<LabCommentWords> = {
  firstNone: 'Wilt u de eerste zijn?',
  yours: 'Van u',
  replyTo: (author) => `Uw antwoord aan ${author}`,
  write: 'Schrijf uw reactie',
  writeAudience: 'Iedereen op internet kan dit lezen. Uw voornaam staat erbij.',
  firstName: 'Wat is uw voornaam?',
  firstNameAudience: 'Die staat bij wat u schrijft.',
  placed: 'Bedankt. Uw reactie staat erbij.',
  signInFirst: 'U logt zo in. Uw tekst blijft bewaard.',
  editWindow: 'U kunt uw tekst nog even veranderen.',
  changed: 'Uw tekst is veranderd.',
  withdrawAsk: 'Wilt u deze reactie weghalen?',
  isWithdrawn: 'Uw reactie is weg.',
  off: 'U kunt hier geen reactie schrijven.',
  mailed: 'Beloven wij hier iets over? Dan mailen wij u.',
};
