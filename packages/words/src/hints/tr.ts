import type { HintWords } from './index.ts';

export const words: HintWords = {
  AWAY: 'Ne zaman evde olmadığınızı burada yazmayın. Bilmesi gerekene sonra söyleyin.',
  HEALTH: 'Hastalığınızı söylemeniz gerekmez. Bunu komşularınız okur.',
  DEBTS: 'Burada para konusunda bir şey söylemeniz gerekmez. Bunu komşularınız okur.',
  ORIGIN: 'Nereden geldiğinizi söylemeniz gerekmez.',
  RELIGION: 'Neye inandığınızı söylemeniz gerekmez.',
  AGE: 'Kaç yaşında olduğunuzu söylemeniz gerekmez.',
  NUMBER: 'Numaranızı buraya yazmanız gerekmez. İsterseniz sonra paylaşırsınız.',
};
