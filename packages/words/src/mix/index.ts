import type { Feature } from '../feature.ts';

/** What <wk-mix> says beside its numbers: what people of a place like to do, and what they would be glad of. */
export interface MixWords {
  heading: string;
  inPlace: (place: string) => string;
  /** The building is too small to be counted alone. */
  around: (building: string, neighbourhood: string) => string;
  /** The sentence above the picture, with the names of what most people chose. */
  most: (names: readonly string[]) => string;
  interests: string;
  talents: string;
  wishes: string;
  wishesNote: string;
  languages: string;
  languagesNote: string;
  asTable: string;
  what: string;
  howMany: string;
  tooFew: string;
  tooFewNext: string;
  countedOn: (date: string) => string;
  rounded: string;
  notEveryone: string;
  /** Where a resident lets something be counted. */
  choose: string;
  audienceReading: string;
  audienceCounted: string;
  audienceAdvert: string;
}

export const mixWords: Feature<MixWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
