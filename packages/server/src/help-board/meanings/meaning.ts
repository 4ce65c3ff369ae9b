import type { Activity } from '@wederkerig/words/activities';
import type { HelpCategory } from '../help-board.table.ts';

/** One thing that people ask of each other and are good at, finer than an activity, with the words that speak of it. */
export interface Meaning {
  /** What a reason calls it; null where the closed list of activities has no word for it. */
  readonly activity: Activity | null;
  readonly category: HelpCategory;
  /** Other meanings whose people can help here too. */
  readonly near?: readonly string[];
  /**
   * Words in the form of a dictionary; endings and compounds are worked out. `_` joins the words of a phrase, and `~` stands
   * before what only hints at the meaning.
   */
  readonly words: string;
}

export type Meanings = Readonly<Record<string, Meaning>>;
