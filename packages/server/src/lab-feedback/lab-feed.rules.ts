import type { LabState } from './lab-feedback.table.ts';

export type LabNewsKind = 'opened' | 'corrected' | 'closed';

/** A public lab as far as its news depends on it. */
export interface LabInFeed {
  readonly state: LabState;
  /** Null: it was brought in open or closed, and never opened here on a day of its own. */
  readonly opensOn: string | null;
  readonly broughtInOn: string;
  readonly closesOn: string | null;
  readonly correctedOn: string | null;
}

/** What happened to a lab that everybody may read. On its last day it is still open; it closed with that day. */
export function newsOfLab(
  { state, opensOn, broughtInOn, closesOn, correctedOn }: LabInFeed,
  today: string,
): { readonly kind: LabNewsKind; readonly on: string }[] {
  const isOver = state !== 'open' || (closesOn !== null && closesOn < today);
  const opened = opensOn ?? broughtInOn;
  // One that was brought in when it was over did not open here after it closed.
  const wasOver = isOver && closesOn !== null && closesOn < opened;
  return [
    ...(wasOver ? [] : [{ kind: 'opened' as const, on: opened }]),
    ...(correctedOn ? [{ kind: 'corrected' as const, on: correctedOn }] : []),
    ...(isOver ? [{ kind: 'closed' as const, on: closesOn ?? opened }] : []),
  ];
}
