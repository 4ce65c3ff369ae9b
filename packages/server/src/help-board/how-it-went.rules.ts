import type { HelpKind, HelpState } from './help-board.table.ts';

/** What somebody did in what a post was about. */
export interface TookPart {
  readonly kind: HelpKind;
  readonly state: HelpState;
  readonly onDate: string | null;
  /** To a gathering, or planned it. */
  readonly came: boolean;
  /** In a talk of their own that is done. */
  readonly finished: boolean;
}

/** Whoever was part of it is asked how it went: the two when it is done, those who came the day after. */
export function mayTell(part: TookPart, today: string): boolean {
  if (part.kind !== 'gathering') return part.finished;
  const passed = part.onDate !== null && part.onDate < today;
  return part.came && passed && part.state !== 'withdrawn';
}
