import type { Feature } from '../feature.ts';

/** On what ground somebody decided, as the author reads it. */
export type GroundWord =
  'FINE' | 'INSULT' | 'PRIVATE_DATA' | 'DANGER' | 'SCAM' | 'SPAM' | 'OFF_TOPIC' | 'OTHER';

export interface DecisionMail {
  wrote: string;
  what: string;
  ground: string | null;
  /** What the person who decided said beside it, as they said it. */
  words: string | null;
  /** Where the author can object; null where they cannot. */
  link: string | null;
  /** How long the link works. */
  days: number;
  organisation: string;
  phone: string;
}

/** The mail by which an author is told what a person decided about their words. */
export interface ModerationMailWords {
  refusedSubject: string;
  letThroughSubject: string;
  objectionSubject: string;
  wrote: Record<'comment' | 'post' | 'message' | 'card' | 'idea' | 'thanks', string>;
  refused: string;
  removed: string;
  letThrough: string;
  objectionRight: string;
  objectionNotRight: string;
  ground: Record<GroundWord, string>;
  text: (mail: DecisionMail) => string;
}

export const moderationMailWords: Feature<ModerationMailWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
