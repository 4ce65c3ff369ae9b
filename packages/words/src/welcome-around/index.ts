import type { Feature } from '../feature.ts';
import type { WelcomeStepWord } from '../welcome/index.ts';

export type InformationKindWord = 'WASTE' | 'REPAIRS' | 'HOUSE' | 'NEIGHBOURHOOD' | 'CONTACT' | 'OTHER';

/** What <wk-welcome> says beside a half year: who comes to live here, what a buddy does, and what is good to know. */
export interface WelcomeAroundWords {
  neighboursHeading: string;
  comes: string;
  namedComes: (firstName: string) => string;
  neighboursNote: string;
  /** Without a name where the account has none. */
  buddyHeading: (firstName: string) => string;
  buddyTask: Record<WelcomeStepWord, string>;
  met: string;
  spoke: string;
  buddyNote: string;
  noted: string;
  lastContact: (day: string) => string;
  informationHeading: string;
  kind: Record<InformationKindWord, string>;
}

export const welcomeAroundWords: Feature<WelcomeAroundWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
