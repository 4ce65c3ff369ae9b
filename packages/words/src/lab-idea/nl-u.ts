import type { LabIdeaWords } from './index.ts';

export const words: Partial<LabIdeaWords> = {
  write: 'Wat is uw idee?',
  audience: 'Wij lezen uw idee eerst. Daarna kan iedereen op internet het lezen. Uw naam staat er niet bij.',
  signInFirst: 'U logt zo in. Uw tekst blijft bewaard.',
  sent: 'Bedankt. Wij lezen uw idee eerst. Daarna kan iedereen erop reageren.',
  yours: 'Uw ideeën',
  state: {
    WAITING: 'Wacht nog. Wij lezen uw idee eerst.',
    PUBLISHED: 'Staat erbij. Anderen kunnen erop antwoorden.',
    REFUSED: 'Wij plaatsen dit idee niet. U kreeg een mail met de reden.',
    TAKEN_AWAY: 'Dit idee staat er niet meer.',
  },
  withdrawAsk: 'Wilt u dit idee intrekken?',
  isWithdrawn: 'Uw idee is weg.',
};
