import type { Feature } from '../feature.ts';

/** The page behind an invitation: it does nothing until the person presses the button. */
export interface JoinWords {
  welcome: (organisation: string) => string;
  invited: (building: string | null) => string;
  pressToJoin: string;
  join: string;
  firstName: string;
  firstNameAudience: string;
  joining: string;
  done: string;
  doneNext: string;
  toWebsite: string;
  goOnBelow: string;
  goTo: (site: string) => string;
  remembered: string;
  phoneLost: string;
  noLongerWorks: string;
  callUs: (phone: string) => string;
}

export const joinWords: Feature<JoinWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
