import type { Feature } from '../feature.ts';

/** What somebody can do with a solution besides answering, and the yes of a member of a group; loaded at the first press. */
export interface LabWishesWords {
  /** A solution that matters most to the reader. */
  prioritise: string;
  isPriority: string;
  /** How many of the three are chosen. */
  chosenOf: (chosen: number, most: number) => string;
  /** The solutions that matter most to residents: a heading, and how many chose one. */
  top: string;
  topChosen: (residents: number) => string;
  topTooFew: string;
  join: string;
  joins: string;
  /** Who reads that somebody joins in; the organisation by its name. */
  joinReaders: (organisation: string) => string;
  notAfterAll: string;
  /** Opens what residents agree on, and who answers otherwise. */
  landscape: string;
  nextLab: string;
  askMe: string;
  asksMe: string;
  /** A member's yes to what a group wants to say: who wrote it, and until when a yes counts. */
  groupAsks: (group: string) => string;
  /** At any other point: leads to the one it is about. */
  groupAsksElsewhere: (group: string) => string;
  groupWritten: (writer: string | null, until: string) => string;
  groupYes: string;
  groupReaders: string;
  groupSaid: (group: string) => string;
}

export const labWishesWords: Feature<LabWishesWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
