import type { StaffFeature } from '../staff.ts';

export type NeighbourConsent = 'AT_THE_DOOR' | 'BY_PHONE' | 'ON_PAPER';
export type HelpSource = 'PAPER' | 'PHONE' | 'WEB';
export type HelpKindWord = 'REQUEST' | 'OFFER' | 'GATHERING';
export type HelpTimingWord = 'FLEXIBLE' | 'ONCE' | 'DATE' | 'REGULARLY';
export type HelpStateWord = 'OPEN' | 'AGREED' | 'DONE' | 'LAPSED' | 'WITHDRAWN';

/** Placing a post for a neighbour without internet, and what comes of it at the office. */
export interface ConsoleNeighbourPostWords {
  title: string;
  what: string;
  place: string;
  none: string;
  look: (title: string) => string;
  back: string;
  /** For whom it is, and where they live. */
  forWhom: (name: string, building: string, home: string) => string;
  /** Who placed it, and when. */
  placedBy: (name: string | null, date: string) => string;
  state: Record<HelpStateWord, string>;
  waiting: string;
  refused: string;
  firstName: string;
  firstNameHint: string;
  home: string;
  homeHint: string;
  consent: string;
  consents: Record<NeighbourConsent, string>;
  consentHint: string;
  source: string;
  sources: Record<HelpSource, string>;
  kind: string;
  kinds: Record<HelpKindWord, string>;
  category: string;
  postTitle: string;
  postTitleHint: string;
  text: string;
  textHint: string;
  when: string;
  timings: Record<HelpTimingWord, string>;
  day: string;
  time: string;
  timeHint: string;
  where: string;
  readers: string;
  reaches: Record<'USUAL' | 'NEIGHBOURHOOD', string>;
  onPaper: string;
  onPaperHint: string;
  button: string;
  placed: string;
  placedWaiting: string;
  consentGiven: Record<NeighbourConsent, string>;
  mayHang: string;
  mayNotHang: string;
  answers: string;
  noAnswers: string;
  someone: string;
  office: string;
  waitsForUs: string;
  held: string;
  passOn: string;
  passOnMeans: string;
  answer: string;
  answerHint: (name: string) => string;
  send: string;
  sent: string;
  agree: string;
  agreedByUs: string;
  otherAgreed: (name: string) => string;
  agreed: string;
  coming: (names: readonly string[]) => string;
  askStillNeeded: string;
  end: string;
  ends: Record<'AGREED' | 'DONE' | 'WITHDRAWN' | 'KEPT', string>;
  ended: Record<'AGREED' | 'DONE' | 'WITHDRAWN' | 'KEPT', string>;
  absent: string;
}

export const consoleNeighbourPostWords: StaffFeature<ConsoleNeighbourPostWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
