import type { Feature } from '../feature.ts';

/** What <wk-thanks> says to a resident: asking once, saying thank you, being asked, and what is theirs. */
export interface ThanksOwnWords {
  wall: string;
  neighbour: string;
  /** Asked once after something was done. */
  ask: (name: string) => string;
  begin: string;
  notNow: string;
  other: string;
  otherHeading: string;
  toWhom: (name: string, title: string) => string;
  step: (now: number, all: number) => string;
  back: string;
  next: string;
  stop: string;
  words: (name: string) => string;
  ownWords: string;
  ownWordsLabel: string;
  deed: string;
  deedNote: string;
  readers: string;
  two: (name: string) => string;
  building: string;
  everyone: string;
  firstAsk: (name: string) => string;
  nameMine: string;
  nameOther: (name: string) => string;
  firstName: string;
  give: string;
  given: (name: string) => string;
  givenAsked: (name: string) => string;
  givenWaits: string;
  /** The receiver is asked whether others may read it. */
  says: (name: string) => string;
  soItStands: string;
  mayEverybody: string;
  mayBuilding: (building: string) => string;
  myName: string;
  yes: string;
  no: (name: string) => string;
  noNote: string;
  answeredYes: string;
  answeredNo: string;
  yours: string;
  from: (name: string) => string;
  to: (name: string) => string;
  onWallEverybody: string;
  onWallBuilding: (building: string) => string;
  betweenTwo: (name: string) => string;
  asked: (name: string) => string;
  waits: string;
  takeBack: string;
  takeBackOf: (deed: string) => string;
  takenBack: string;
  card: string;
  cardOf: (deed: string) => string;
  openCard: string;
  statement: string;
  statementWhat: string;
  statementChoose: string;
  statementOnly: string;
  memberOf: (group: string) => string;
  role: { WELCOME_BUDDY: string; COMMITTEE_MEMBER: string };
  makeStatement: string;
  openStatement: string;
  paperReady: string;
}

export const thanksOwnWords: Feature<ThanksOwnWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
