import type { SignalKindWord } from '@wederkerig/words/signal';

/** What somebody can want to tell, in the order it stands on screen: what cannot wait comes first. */
export const signalKinds = [
  'DANGER',
  'BROKEN',
  'NUISANCE',
  'PROMISE',
  'COMPLAINT',
  'TIP',
] as const satisfies readonly SignalKindWord[];

/** What can be written down; for danger there is only the telephone. */
export type WrittenKind = Exclude<SignalKindWord, 'DANGER'>;

/** Where a telephone helps sooner than writing. */
export const callsFirst = (kind: WrittenKind): kind is 'BROKEN' | 'NUISANCE' =>
  kind === 'BROKEN' || kind === 'NUISANCE';
