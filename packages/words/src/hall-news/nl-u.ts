import type { HallNewsWords } from './index.ts';

export const words: Partial<HallNewsWords> = {
  scan: 'Meer lezen? Scan dit met uw telefoon.',
};
