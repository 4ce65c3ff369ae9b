import type { Activity } from '../activities/index.ts';
import type { Feature } from '../feature.ts';
import type { ProfileTime } from '../profile-choices/index.ts';

/** Why a neighbour may be right for a post, as the server tells it. */
export type HelpReason =
  | { readonly kind: 'activity'; readonly activity: Activity }
  /** What they wrote themselves: a word both use, or the word of one for what the other asks. */
  | { readonly kind: 'words'; readonly word: string }
  | { readonly kind: HelpNearness }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'time'; readonly time: ProfileTime }
  | { readonly kind: 'helped-before' };

export type HelpNearness = 'same-stairwell' | 'same-building' | 'same-neighbourhood';

/** A sentence for each reason: about the reader, who sees a post that suits them, or about a neighbour who may suit the reader. */
export interface HelpReasonsWords {
  suitsYou(activity: string): string;
  suitsNeighbour(activity: string): string;
  youWrote(word: string): string;
  neighbourWrote(word: string): string;
  sameStairwell: string;
  sameBuilding: string;
  sameNeighbourhood: string;
  bothSpeak(language: string): string;
  bothHaveTime: Record<ProfileTime, string>;
  helpedBefore: string;
}

export const helpReasonsWords: Feature<HelpReasonsWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};

export { sayReason, type ReasonSpeech } from './say-reason.ts';
