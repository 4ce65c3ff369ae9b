import type { Feature } from '../feature.ts';

/** What a resident reads on the board: what is for them, and the list of posts. */
export interface HelpPostsWords {
  forYou: string;
  wrote: (name: string | null) => string;
  saysYes: (name: string | null) => string;
  agreedWith: (name: string | null) => string;
  talkWith: (name: string | null) => string;
  stillNeeded: string;
  howDidItGo: string;
  youCome: string;
  yours: string;
  waiting: string;
  state: Record<'OPEN' | 'AGREED' | 'DONE' | 'LAPSED' | 'WITHDRAWN', string>;
  showAll: string;
  listHeading: string;
  search: string;
  searchButton: string;
  choose: string;
  whichKind: string;
  allKinds: string;
  whichCategory: string;
  allCategories: string;
  everything: string;
  more: string;
  none: string;
  beFirst: string;
  noneFound: string;
  news: string;
  showNews: string;
  timing: Record<'ONCE' | 'REGULARLY' | 'FLEXIBLE', string>;
  onDay: (date: string, time: string | null) => string;
  inPlace: (place: string) => string;
  wantToHelp: string;
  wantThis: string;
  readOn: string;
  openTalk: string;
  /** Above the reasons why a post may suit its reader. */
  fits: Record<'REQUEST' | 'OFFER' | 'GATHERING', string>;
  planner: (name: string) => string;
  coming: (names: readonly string[]) => string;
  comeToo: string;
  iCome: string;
  iCannot: string;
  yourAnswer: string;
  full: string;
  comeAudience: string;
  /** Of what somebody at work placed for a neighbour: who they are. */
  placedFor: (name: string, as: 'STAFF' | 'COMMITTEE_MEMBER') => string;
}

export const helpPostsWords: Feature<HelpPostsWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
