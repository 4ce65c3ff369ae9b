import type { Feature } from '../feature.ts';

/** What a page is told that embeds widgets and is not among the sites of the organisation. */
export interface SitesWords {
  /** For whoever looks after the website; `origin` is what has to be let in. */
  letIn: (origin: string) => string;
}

export const sitesWords: Feature<SitesWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
