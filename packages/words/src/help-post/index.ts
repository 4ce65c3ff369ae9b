import type { Feature } from '../feature.ts';

/** One post, opened: answering it, and what its writer can do with it. */
export interface HelpPostWords {
  absent: string;
  notForAll: string;
  sinceAndUntil: (since: string, until: string | null) => string;
  writtenIn: (language: string) => string;
  edited: string;
  safeHeading: string;
  safe: readonly string[];
  respond: Record<'REQUEST' | 'OFFER', string>;
  writeLabel: string;
  respondAudience: Record<'REQUEST' | 'OFFER', string>;
  send: string;
  signInFirst: string;
  firstName: string;
  firstNameToOne: string;
  firstNameToAll: string;
  willYouCome: string;
  comes: string;
  comesNot: string;
  sent: string;
  calendar: string;
  placed: string;
  placedWaiting: string;
  stillNeededYes: string;
  stillNeededNo: string;
  keptOpen: string;
  edit: string;
  editTitle: string;
  editText: string;
  editAudience: string;
  keepEdit: string;
  changed: string;
  withdraw: string;
  withdrawAsk: string;
  withdrawSure: string;
  stop: string;
  isWithdrawn: string;
  wasItNice: string;
  went: Record<'WELL' | 'FAIRLY' | 'BADLY', string>;
  wentAudience: string;
  told: string;
  /** Of what somebody at work placed for a neighbour: where an answer goes. */
  officeCall: (phone: string) => string;
  officeWrite: string;
  officeSend: string;
  officeAudience: (name: string) => string;
}

export const helpPostWords: Feature<HelpPostWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
