import type { Feature } from '../feature.ts';

/** How promises were kept, in numbers; each promise stands in one of them beside the total. */
export interface Kept {
  total: number;
  inTime: number;
  late: number;
  busy: number;
  dropped: number;
}

/** Reading what the organisation promised: how it went, and whether somebody notices it. */
export interface CommitmentsWords {
  heading: string;
  none: string;
  record: (kept: Kept) => string;
  /** Of those kept in time, how many had another day before. */
  recordMoved: (count: number) => string;
  ended: Record<'inTime' | 'late' | 'lateNow' | 'busy' | 'dropped', string>;
  asTable: string;
  howItWent: string;
  howMany: string;
  /** Over the links that choose which promises are shown. */
  choose: string;
  show: Record<'ALL' | 'OPEN' | 'LATE' | 'KEPT', string>;
  nothingHere: string;
  more: string;
  late: (days: number) => string;
  keptInTime: string;
  keptLate: (days: number) => string;
  dropped: string;
  promisedFor: (day: string) => string;
  whoDoes: (owner: string) => string;
  inPlace: (place: string) => string;
  movedTo: (day: string) => string;
  on: (day: string) => string;
  earlier: string;
  done: (day: string) => string;
  now: (day: string) => string;
  nowAt: string;
  soon: string;
  notBegun: string;
  finishedBy: (day: string) => string;
  dayPassed: string;
  reopened: string;
  proof: string;
  proofInLab: string;
  fromLab: string;
  question: string;
  choice: Record<'YES' | 'NOT_YET' | 'DONT_KNOW', string>;
  nobodySeesChoice: string;
  yourAnswer: string;
  hear: string;
  calendar: string;
  news: string;
  audienceReading: string;
  audienceChoice: string;
  audienceFollow: string;
}

export const commitmentsWords: Feature<CommitmentsWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
