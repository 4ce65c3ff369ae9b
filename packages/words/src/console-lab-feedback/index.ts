import type { StaffFeature } from '../staff.ts';

export type ConsoleLabState = 'DRAFT' | 'TO_BE_CHECKED' | 'PLANNED' | 'OPEN' | 'CLOSED' | 'ARCHIVED';

/** The reports residents can react to: the list of them, and bringing one in. */
export interface ConsoleLabFeedbackWords {
  title: string;
  what: string;
  none: string;
  add: string;
  edit: (title: string) => string;
  back: string;
  states: Record<ConsoleLabState, string>;
  /** The day of the talk. */
  held: (date: string) => string;
  /** Items that have no plain text yet, and the texts each other language misses. */
  withoutPlain: (count: number) => string;
  translations: (missing: readonly { readonly language: string; readonly count: number }[]) => string;
  nothingMissing: string;
  notThere: string;
  /** Bringing one in. */
  newTitle: string;
  newWhat: string;
  paste: string;
  file: string;
  fileHint: string;
  noYear: string;
  day: string;
  find: string;
  finding: string;
}

export const consoleLabFeedbackWords: StaffFeature<ConsoleLabFeedbackWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
