import type { Feature } from '../feature.ts';

/** What <wk-core-values> says, and its pages to share and to print. */
export interface CoreValuesWords {
  heading: string;
  inPlace: (text: string) => string;
  notYet: string;
  /** To whoever lives there. */
  notBegun: string;
  /** Where the page names no building. */
  what: string;
  since: (date: string) => string;
  editedOn: (date: string) => string;
  history: string;
  /** What goes on, for everybody. */
  stage: Record<'GATHER' | 'TALK' | 'PLANNED' | 'OPEN' | 'COUNTING', string>;
  lastVote: (date: string) => string;
  tooFewVoted: string;
  adopted: string;
  notAdopted: string;
  choice: Record<'BEHIND' | 'OBJECTION' | 'UNSURE', string>;
  /** Instead of a number. */
  tooFewToTell: string;
  notEveryone: string;
  /** To a visitor, with the way in. */
  liveHere: string;
  whySignIn: string;
  signIn: string;
  /** To a guest, whom a person can help. */
  addressUnknown: string;
  callUs: string;
  livesElsewhere: string;
  proposeLabel: string;
  proposeHint: string;
  whyLabel: string;
  isNoName: string;
  propose: string;
  sent: string;
  /** Beside what somebody writes. */
  readersHere: (text: string) => string;
  proposals: string;
  mine: string;
  waiting: string;
  refused: string;
  takeBack: string;
  /** For whoever hears the button and does not see what stands beside it. */
  takeBackOf: (text: string) => string;
  talk: string;
  replaces: (text: string) => string;
  from: string;
  remarks: string;
  sayLabel: string;
  say: string;
  vote: string;
  voteFrom: (date: string) => string;
  voteUntil: (date: string) => string;
  votesBy: Record<'HOME' | 'RESIDENT', string>;
  /** What part of the homes has to vote. */
  turnout: Record<'FIFTH' | 'THIRD' | 'HALF', string>;
  /** What part of the votes a line needs. */
  support: Record<'HALF' | 'TWO_THIRDS' | 'THREE_QUARTERS', string>;
  forGood: string;
  lineOf: (number: number, of: number) => string;
  objectionLabel: string;
  objectionReaders: string;
  next: string;
  back: string;
  isRight: string;
  cast: string;
  /** Beside what somebody chose. */
  chosen: string;
  voted: Record<'HOME' | 'RESIDENT', string>;
  resultAfter: (date: string) => string;
  stillRight: string;
  yearAgo: string;
  review: Record<'STILL' | 'NOT_ANY_MORE' | 'UNSURE', string>;
  onlyCounted: string;
  /** For the foot row. */
  readers: string;
  /** On the page to share. */
  poster: string;
  /** On the poster, above the address. */
  scan: string;
  ratherCall: (text: string) => string;
}

export const coreValuesWords: Feature<CoreValuesWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
