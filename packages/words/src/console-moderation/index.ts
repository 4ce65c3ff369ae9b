import type { ThingWord } from '../console-today/index.ts';
import type { ReportReasonWord } from '../moderation/index.ts';
import type { GroundWord } from '../moderation-mail/index.ts';
import type { StaffFeature } from '../staff.ts';

export type CaseReasonWord = 'HELD' | 'REPORTED' | 'OBJECTED';
export type DecisionWord = 'LET_THROUGH' | 'REFUSE' | 'REMOVE' | 'LEAVE';
export type HeldBecauseWord =
  | 'CARD'
  | 'PIN'
  | 'IDENTITY'
  | 'PAYMENT'
  | 'LINK'
  | 'IBAN'
  | 'CHANNEL'
  | 'PRIZE'
  | 'IMPOSTOR'
  | 'ERRAND'
  | 'MANDATE'
  | 'KEY'
  | 'ABSENCE'
  | 'NEWCOMER'
  | 'LOOKED_AT_FIRST'
  | 'EVERY_IDEA';

/** Deciding about what people wrote: the list, and one case. */
export interface ConsoleModerationWords {
  title: string;
  intro: string;
  thing: Record<ThingWord, string>;
  why: Record<CaseReasonWord, string>;
  since: (day: string) => string;
  look: string;
  /** The same for whoever hears it: what one looks at. */
  open: (thing: string) => string;
  nothing: string;
  nothingNext: string;
  back: string;
  gone: string;
  goneNext: string;
  written: string;
  writtenAway: string;
  around: string;
  logged: string;
  heldBecause: string;
  noReason: string;
  because: Record<HeldBecauseWord, string>;
  reports: string;
  reportReason: Record<ReportReasonWord, string>;
  objection: string;
  before: string;
  decide: string;
  decision: Record<DecisionWord, string>;
  /** To answer an objection with this says something else. */
  answer: Record<'LET_THROUGH' | 'LEAVE', string>;
  decided: Record<DecisionWord, string>;
  ground: string;
  grounds: Record<GroundWord, string>;
  ownWords: string;
  ownWordsReader: string;
  keptApart: string;
  send: string;
  isDecided: string;
  isDecidedQuietly: string;
}

export const consoleModerationWords: StaffFeature<ConsoleModerationWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
