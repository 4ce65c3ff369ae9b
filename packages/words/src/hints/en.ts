import type { HintWords } from './index.ts';

export const words: HintWords = {
  AWAY: 'Please do not say here when you are away. Tell it later to who needs to know.',
  HEALTH: 'You need not say what you suffer from. Your neighbours read this.',
  DEBTS: 'You need not say anything about money here. Your neighbours read this.',
  ORIGIN: 'You need not say where you come from.',
  RELIGION: 'You need not say what you believe.',
  AGE: 'You need not say how old you are.',
  NUMBER: 'Your number need not be here. You can share it later, if you like.',
};
