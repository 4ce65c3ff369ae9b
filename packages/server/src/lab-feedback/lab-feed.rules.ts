import type { LabState } from './lab-feedback.table.ts';

export type LabNewsKind = 'opened' | 'corrected' | 'closed';

/** A public lab as far as its news depends on it. */
export interface LabInFeed {
  readonly state: LabState;
  readonly opensOn: string;
  readonly closesOn: string | null;
  readonly correctedOn: string | null;
}

/** What happened to a lab that everybody may read. On its last day it is still open; it closed with that day. */
export function newsOfLab(
  { state, opensOn, closesOn, correctedOn }: LabInFeed,
  today: string,
): { readonly kind: LabNewsKind; readonly on: string }[] {
  const isOver = state !== 'open' || (closesOn !== null && closesOn < today);
  return [
    { kind: 'opened', on: opensOn },
    ...(correctedOn ? [{ kind: 'corrected' as const, on: correctedOn }] : []),
    ...(isOver ? [{ kind: 'closed' as const, on: closesOn ?? opensOn }] : []),
  ];
}
