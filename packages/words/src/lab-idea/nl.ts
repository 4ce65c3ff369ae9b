import type { LabIdeaWords } from './index.ts';

export const words: LabIdeaWords = {
  open: 'Ik heb zelf een idee',
  write: 'Wat is jouw idee?',
  audience: 'Wij lezen je idee eerst. Daarna kan iedereen op internet het lezen. Je naam staat er niet bij.',
  signInFirst: 'Je logt zo in. Je tekst blijft bewaard.',
  send: 'Stuur mijn idee',
  sent: 'Bedankt. Wij lezen je idee eerst. Daarna kan iedereen erop reageren.',
  stop: 'Nee, terug',
  yours: 'Jouw ideeën',
  state: {
    WAITING: 'Wacht nog. Wij lezen je idee eerst.',
    PUBLISHED: 'Staat erbij. Anderen kunnen erop antwoorden.',
    REFUSED: 'Wij plaatsen dit idee niet. Je kreeg een mail met de reden.',
    TAKEN_AWAY: 'Dit idee staat er niet meer.',
  },
  withdraw: 'Trek in',
  withdrawOne: (idea) => `Trek in: ${idea}`,
  withdrawAsk: 'Wil je dit idee intrekken?',
  withdrawSure: 'Ja, trek in',
  isWithdrawn: 'Je idee is weg.',
};
