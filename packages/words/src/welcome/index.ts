import type { Feature } from '../feature.ts';

export type WelcomeStepWord =
  'BEFORE' | 'DAY_0' | 'WEEK_1' | 'MONTH_1' | 'MONTH_2' | 'MONTH_3' | 'MONTH_6' | 'MONTH_9' | 'MONTH_12';
export type NeighboursHearWord = 'NOTHING' | 'COMING' | 'FIRST_NAME';
export type WelcomeFaceWord = 'GOOD' | 'SO_SO' | 'BAD';

/** What <wk-welcome> says to a newcomer, and to everybody else. */
export interface WelcomeWords {
  heading: string;
  /** To whoever has no half year here. */
  what: string;
  forWhom: string;
  signIn: string;
  signInWhy: string;
  keysSoon: string;
  none: string;
  /** Before their yes. */
  hello: (firstName: string) => string;
  ask: string;
  askWhat: string;
  askFree: string;
  yes: string;
  no: string;
  neighboursQuestion: string;
  neighboursHear: Record<NeighboursHearWord, string>;
  neighboursNote: string;
  saveNeighbours: string;
  saved: string;
  /** Their half year. */
  contact: (firstName: string, job: string) => string;
  contactUnknown: string;
  /** Above what residents of the building agreed on. */
  agreedHeading: string;
  agreedWhat: string;
  stepsHeading: string;
  step: Record<WelcomeStepWord, string>;
  does: Record<WelcomeStepWord, string>;
  state: { LATER: string; NOW: string; DONE: string; OVER: string };
  missedDoor: string;
  missedCall: string;
  until: (day: string) => string;
  checkIn: string;
  face: Record<WelcomeFaceWord, string>;
  line: string;
  readers: string;
  call: string;
  callWhen: string;
  phone: string;
  send: string;
  thanks: string;
  callComes: string;
  more: string;
  wantMore: string;
  wantsMore: string;
  stop: string;
  stopWhat: string;
  /** Before it is done: what goes away by it. */
  stopSure: string;
  stopLoses: string;
  stopYes: string;
  stopNo: string;
  stopped: string;
}

export const welcomeWords: Feature<WelcomeWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
