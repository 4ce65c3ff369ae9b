import type { Feature } from '../feature.ts';

/** Reading and writing comments on an item of a lab; loaded when somebody opens them. */
export interface LabCommentWords {
  heading: string;
  none: string;
  firstNone: string;
  commentBy: (author: string, date: string) => string;
  someone: string;
  /** Of what a group says, in the place of a job. */
  forResidents: string;
  enteredBy: (name: string) => string;
  answerPromised: (date: string) => string;
  answerLate: (date: string) => string;
  edited: string;
  withdrawn: string;
  waiting: string;
  yours: string;
  more: string;
  replies: (count: number) => string;
  reply: string;
  replyTo: (author: string) => string;
  write: string;
  writeAudience: string;
  /** Whoever wrote under a point hears what becomes of it. */
  mailed: string;
  lookedAtFirst: string;
  rulesHeading: string;
  rules: string[];
  firstName: string;
  firstNameAudience: string;
  place: string;
  placeReply: string;
  placed: string;
  placedWaiting: string;
  signInFirst: string;
  edit: string;
  editWindow: string;
  keepEdit: string;
  changed: string;
  withdraw: string;
  withdrawAsk: string;
  withdrawSure: string;
  isWithdrawn: string;
  stop: string;
  off: string;
}

export const labCommentWords: Feature<LabCommentWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
