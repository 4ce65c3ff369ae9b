import type { MixAdvertWords } from './index.ts';

export const words: Partial<MixAdvertWords> = {
  welcome: ['Iedereen is welkom.', 'U hoeft niets te kunnen.', 'Dit telt niet mee voor de woning.'],
};
