import type { Feature } from '../feature.ts';

/** A talk of two, from the first sentence to the thanks. */
export interface HelpTalkWords {
  heading: (name: string | null) => string;
  /** Said of the other in a sentence, where no name is left. */
  neighbour: string;
  about: (title: string) => string;
  readPost: string;
  left: string;
  /** Of the two, the one who lives there no more; without a reason. */
  movedOut: (name: string) => string;
  absent: string;
  firstMeeting: string;
  onlyYouTwo: string;
  cardAndCode: string;
  you: string;
  /** Above what was said on a day; null: today. */
  onDay: (day: string | null) => string;
  at: (time: string) => string;
  ownLanguage: (name: string) => string;
  asChosen: (name: string) => string;
  writtenIn: (language: string) => string;
  thanked: string;
  waiting: string;
  newMessage: string;
  show: string;
  writeLabel: (name: string) => string;
  writeAudience: (name: string) => string;
  send: string;
  steps: readonly [string, string, string];
  stepState: Record<'done' | 'now' | 'later', string>;
  agreeAsk: string;
  agreeMeans: string;
  agree: string;
  agreedByMe: (name: string) => string;
  otherAgreed: (name: string) => string;
  agreed: string;
  shareAsk: string;
  shareMeans: string;
  phone: string;
  phoneAudience: (name: string) => string;
  email: string;
  share: string;
  sharedByMe: (name: string) => string;
  otherShares: (name: string) => string;
  stopSharing: string;
  readContact: (name: string) => string;
  contactMeans: string;
  notNow: string;
  finishAsk: string;
  finish: string;
  finished: string;
  howDidItGo: string;
  went: Record<'WELL' | 'FAIRLY' | 'BADLY', string>;
  wentAudience: (name: string) => string;
  told: string;
  thankAsk: (name: string) => string;
  thankLabel: string;
  thankAudience: (name: string) => string;
  thank: (name: string) => string;
  feelsWrong: string;
  leave: string;
  leaveAsk: string;
  leaveMeans: (name: string) => string;
  leaveSure: string;
  stop: string;
  hasLeft: string;
  /** Of a talk with the office, about what it placed for a neighbour. */
  officeReads: (name: string) => string;
}

export const helpTalkWords: Feature<HelpTalkWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
