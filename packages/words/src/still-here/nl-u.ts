import type { StillHereWords } from './index.ts';

export const words: Partial<StillHereWords> = {
  title: 'Woont u hier nog?',
  means: 'Kiest u nee? Dan ziet u het bord van uw buren niet meer.',
  stays: 'Bedankt. U blijft meedoen.',
  ended: 'Bedankt. U doet niet meer mee als bewoner. Uw eigen teksten kunt u nog lezen.',
};
