import type { LabIdeaWords } from './index.ts';

export const words: LabIdeaWords = {
  open: 'Ich habe selbst eine Idee',
  write: 'Was ist Ihre Idee?',
  audience:
    'Wir lesen Ihre Idee zuerst. Danach können alle im Internet sie lesen. Ihr Name steht nicht dabei.',
  signInFirst: 'Gleich melden Sie sich an. Ihr Text bleibt gespeichert.',
  send: 'Meine Idee senden',
  sent: 'Danke. Wir lesen Ihre Idee zuerst. Danach können alle darauf antworten.',
  stop: 'Nein, zurück',
  yours: 'Ihre Ideen',
  state: {
    WAITING: 'Wartet noch. Wir lesen Ihre Idee zuerst.',
    PUBLISHED: 'Sie steht jetzt hier. Andere können darauf antworten.',
    REFUSED: 'Wir veröffentlichen diese Idee nicht. Den Grund haben Sie per E-Mail bekommen.',
    TAKEN_AWAY: 'Diese Idee steht nicht mehr hier.',
  },
  withdraw: 'Zurückziehen',
  withdrawOne: (idea) => `Zurückziehen: ${idea}`,
  withdrawAsk: 'Möchten Sie diese Idee zurückziehen?',
  withdrawSure: 'Ja, zurückziehen',
  isWithdrawn: 'Ihre Idee ist weg.',
};
