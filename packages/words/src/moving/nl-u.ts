import { day } from '../shared/nl.ts';
import type { MovingWords } from './index.ts';

export const words: Partial<MovingWords> = {
  asks: 'Woont u hier nog?',
  asksMeans: (on) => `Kies voor ${day(on)}. Daarna ziet u het bord van uw buren niet meer.`,
  thanks: 'Bedankt. U blijft meedoen.',
  day: 'Vanaf welke dag woont u hier niet meer?',
  dayMeans: 'Vanaf die dag ziet u het bord niet meer. Uw eigen teksten kunt u nog lezen.',
  readers: 'Uw buren zien deze dag niet.',
  leaves: (on) => `Vanaf ${day(on)} woont u hier niet meer.`,
  stays: 'U blijft hier wonen.',
};
