import type { Feature } from '../feature.ts';
import type { ProfileTime } from '../profile-choices/index.ts';

/** What a card says for everybody who sees one, and what those read who are not signed in. */
export interface ProfileCardWords {
  heading: string;
  /** What a card is for, and that nothing of it has to be. */
  what: string;
  youChoose: string;
  liveHere: string;
  whySignIn: string;
  signIn: string;
  sharedLink: string;
  signInToSee: string;
  example: string;
  exampleOf: Record<'goodAt' | 'enjoys', readonly string[]>;
  addressUnknown: string;
  callUs: string;
  question: Record<ProfileQuestionWord, string>;
  time: Record<ProfileTime, string>;
  welcomeBuddy: string;
  /** In the place of a first name that is not there. */
  someone: string;
  back: string;
  audienceAnswers: string;
  audienceAddress: string;
  audienceStaff: string;
}

export type ProfileQuestionWord = 'GOOD_AT' | 'ENJOY' | 'COULD_USE' | 'SPEAK' | 'TIME' | 'LIKE_HERE';

export const profileCardWords: Feature<ProfileCardWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
