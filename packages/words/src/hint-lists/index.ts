import type { Feature } from '../feature.ts';
import type { HintWords } from '../hints/index.ts';

/**
 * Words that tell something somebody may not mean to tell all neighbours. Nobody reads these lists: they are what people
 * type, in small letters without accents, divided by commas. A star stands for any ending; several words stand in a row;
 * an ampersand stands for anything between two.
 */
export type HintLists = Record<Exclude<keyof HintWords, 'NUMBER'>, string>;

export const hintLists: Feature<HintLists> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
