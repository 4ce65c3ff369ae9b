import type { StaffFeature } from '../staff.ts';

/** One thing that has to be there, as the schema names it. */
export type BoardCheckItem = 'ACTIVE_RESIDENTS' | 'POSTS' | 'INFORMATION' | 'PHONE' | 'STAND_IN';

/** Why a board closed again, as the schema names it. */
export type BoardClosedWhy = 'NOBODY_ANSWERS' | 'TOO_QUIET' | 'NOT_SAFE' | 'OTHER';

/** The checklist that opens a help board, and closing one again. */
export interface ConsoleHelpBoardWords {
  title: string;
  what: string;
  forNeighbour: string;
  forNeighbourWhat: string;
  lookForNeighbour: string;
  paper: string;
  paperWhat: string;
  lookPaper: string;
  openSince: (date: string) => string;
  notOpen: string;
  closedSince: (date: string, why: string) => string;
  doneOf: (done: number, all: number) => string;
  look: (neighbourhood: string) => string;
  back: string;
  boardOf: (neighbourhood: string) => string;
  checks: Record<BoardCheckItem, string>;
  toDo: Record<BoardCheckItem, string>;
  /** The way to where it is written. */
  information: string;
  thereOf: (there: number, needed: number) => string;
  done: string;
  notYet: string;
  seenBy: (name: string | null, date: string) => string;
  saw: Record<BoardCheckItem, string>;
  takeBack: string;
  day: string;
  dayHint: string;
  setDay: string;
  noDay: string;
  daySet: (date: string) => string;
  dayGone: string;
  ready: string;
  missing: string;
  open: string;
  opened: string;
  close: string;
  closeWhat: string;
  why: string;
  reasons: Record<BoardClosedWhy, string>;
  closeYes: string;
  closed: string;
  keep: string;
}

export const consoleHelpBoardWords: StaffFeature<ConsoleHelpBoardWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
