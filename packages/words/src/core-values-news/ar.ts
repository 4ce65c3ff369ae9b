import { day } from '../shared/ar.ts';
import type { CoreValuesNewsWords } from './index.ts';

export const words: CoreValuesNewsWords = {
  heading: 'هكذا نريد أن نسكن هنا',
  vote: (place, until) => `التصويت في: \u2068${place}\u2069. يمكنك التصويت على الموقع حتى ${day(until)}.`,
  review: (place) => `هل ما زال الاتفاق صحيحاً؟ \u2068${place}\u2069. قل رأيك على الموقع.`,
};
