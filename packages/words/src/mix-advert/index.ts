import type { Activity } from '../activities/index.ts';
import type { Feature } from '../feature.ts';

/**
 * What a text beside a vacant home may say that neighbours do. Out of the activities is left what tells of needs, work, health, age,
 * children, animals or language: whoever reads it looks for a home, and nobody is steered.
 */
export const advertActivities = [
  'coffee',
  'eating-together',
  'cooking',
  'baking',
  'gardening',
  'plants',
  'growing-vegetables',
  'walking',
  'cycling',
  'bicycle-repair',
  'repairing',
  'woodwork',
  'lending-tools',
  'tidying-street',
  'sewing',
  'knitting',
  'crafts',
  'drawing',
  'photography',
  'talking',
  'card-games',
  'board-games',
  'chess',
  'puzzles',
  'music',
  'singing',
  'dancing',
  'films',
  'books',
  'organising',
] as const satisfies readonly Activity[];

export type AdvertActivity = (typeof advertActivities)[number];

/** A text beside a vacant home. It names no number, no language and nobody. */
export interface MixAdvertWords {
  heading: string;
  /** Before the list of what they do. */
  lead: (place: string) => string;
  /** Always at the end, all of it. */
  welcome: readonly [string, string, string];
  until: (date: string) => string;
  /** On the page of one, where there is none any more. */
  gone: string;
}

export const mixAdvertWords: Feature<MixAdvertWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
