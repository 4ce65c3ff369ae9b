import type { LabIdeaWords } from './index.ts';

export const words: LabIdeaWords = {
  open: 'I have an idea of my own',
  write: 'What is your idea?',
  audience: 'We read your idea first. Then everybody on the internet can read it. Your name is not with it.',
  signInFirst: 'You will sign in first. Your text is kept.',
  send: 'Send my idea',
  sent: 'Thank you. We read your idea first. Then everybody can answer it.',
  stop: 'No, go back',
  yours: 'Your ideas',
  state: {
    WAITING: 'Waiting. We read your idea first.',
    PUBLISHED: 'It is there. Others can answer it.',
    REFUSED: 'We do not place this idea. You got a mail with the reason.',
    TAKEN_AWAY: 'This idea is no longer there.',
  },
  withdraw: 'Take back',
  withdrawOne: (idea) => `Take back: ${idea}`,
  withdrawAsk: 'Do you want to take this idea back?',
  withdrawSure: 'Yes, take it back',
  isWithdrawn: 'Your idea is gone.',
};
