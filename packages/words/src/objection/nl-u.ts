import type { ObjectionWords } from './index.ts';

export const words: Partial<ObjectionWords> = {
  title: 'Vindt u dat ons besluit niet klopt?',
  done: 'Bedankt. Iemand anders kijkt opnieuw. Wij mailen u.',
};
