import { day } from '../shared/tr.ts';
import type { CoreValuesNewsWords } from './index.ts';

export const words: CoreValuesNewsWords = {
  heading: 'Burada böyle yaşamak istiyoruz',
  vote: (place, until) => `${place} için oy verin. Son gün: ${day(until)}. Oy web sitesinde verilir.`,
  review: (place) => `${place} için kararlaştırılanlar hâlâ doğru mu? Web sitesinde söyleyin.`,
};
