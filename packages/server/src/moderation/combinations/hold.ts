import type { HoldReason } from '../subjects.ts';
import type { Concept } from '../words/concepts.ts';

/** Meanings that hold a message when they stand together. */
export interface Combination {
  readonly reason: HoldReason;
  /** One of each group has to be there. */
  readonly of: readonly (readonly Concept[])[];
  /** How many words apart at most. */
  readonly within: number;
  /** Whether the meanings may be spread over the messages of a talk; the last of them stands in the newest. */
  readonly talk: boolean;
  /** With one of these near, the same words are innocent. */
  readonly unless: readonly Concept[];
}

interface Settings {
  readonly within?: number;
  readonly talk?: boolean;
  readonly unless?: string;
}

/** A combination, written in one line: a group of meanings is `one|another`. */
export function hold(reason: HoldReason, of: readonly string[], settings: Settings = {}): Combination {
  const talk = settings.talk ?? false;
  return {
    reason,
    of: of.map((group) => group.split('|') as Concept[]),
    within: settings.within ?? (talk ? 50 : 16),
    talk,
    unless: settings.unless ? (settings.unless.split('|') as Concept[]) : [],
  };
}

/** For what may be said in several messages. */
export const told = { talk: true } as const;
