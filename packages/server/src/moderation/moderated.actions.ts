import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { holdReasons, mostMessages } from './patterns.rules.ts';
import type { CaseReason, Decision, ModeratedKind } from './moderation.table.ts';
import type { HoldReason } from './subjects.ts';

/** Why something is held: what the patterns found, or because a person looks at it first whatever it says. */
export type HeldBecause = HoldReason | 'newcomer' | 'looked-at-first' | 'every-idea';

/** What may be known of a thing without reading it. */
export interface ThingFacts {
  readonly id: string;
  readonly authorId: string | null;
  /** `waiting`: nobody else reads it yet. `refused`: a person said no, or took it away. `gone`: its author did. */
  readonly state: 'waiting' | 'shown' | 'refused' | 'gone';
  readonly since: Date;
  readonly buildingId: string | null;
  /** What it is about, out of a closed list of the slice. */
  readonly topic: string | null;
}

/** What somebody reads who has to decide, and of what stands around it no more than that needs. */
export interface ThingShown {
  readonly texts: readonly string[];
  readonly language: string | null;
  readonly heldBecause: readonly HeldBecause[];
  /** What everybody may read around it: the point of a lab, the comment that was answered. Empty for what is private. */
  readonly around: readonly string[];
}

/** Those that wait, or those with these ids. */
export type WhichThings =
  { readonly waiting: number; readonly ids?: undefined } | { readonly ids: readonly string[] };

/** What a slice tells about a kind of thing that people write, so that it can be reported, blocked and decided about. */
export interface Moderated {
  readonly kind: ModeratedKind;
  /**
   * Who wrote it; undefined when the viewer is not shown whose it is. Work is no reason to be shown it: who decides a case is told
   * there what they need, and blocking somebody would tell whose words they were.
   */
  authorOf(context: Context, id: string): Promise<string | null | undefined>;
  /** Whether the viewer reads it without being told whose it is: it can be reported then, and nobody blocked by it. */
  isRead?(context: Context, id: string): Promise<boolean>;
  /** In one statement; those that wait the longest waiting first, at most as many as asked. */
  things(context: Pick<Context, 'db'>, which: WhichThings): Promise<ThingFacts[]>;
  /** @param why it waits: what is only held shows what is held, and nothing that others read already */
  show(context: Pick<Context, 'db'>, id: string, why: readonly CaseReason[]): Promise<ThingShown | undefined>;
  /** Carries a decision out. */
  carryOut(context: Context, id: string, decision: Decision): Promise<void>;
  /** An objection was right: what was refused or taken away is read again, as far as it is still there. */
  bringBack(context: Context, id: string): Promise<void>;
}

const moderated = new Map<string, Moderated>();

/** Said once by each slice for each type that people write. */
export function moderate(type: string, told: Moderated): void {
  moderated.set(type, told);
}

/** Every type that people write, with what its slice tells. */
export function moderatedTypes(): readonly (readonly [string, Moderated])[] {
  return [...moderated];
}

export interface Thing {
  readonly type: string;
  readonly id: string;
}

/** What a slice tells about a type; a type that nobody told about has nothing to decide. */
export function moderatedAs(type: string): Moderated {
  const found = moderated.get(type);
  if (!found) throw new Refused('NOT_FOUND');
  return found;
}

/** Who wrote a thing that is there for the viewer. */
export async function authorOf(context: Context, { type, id }: Thing): Promise<string | null> {
  const author = await moderatedAs(type).authorOf(context, id);
  if (author === undefined) throw new Refused('NOT_FOUND');
  return author;
}

/** Refuses what is not there for the viewer. */
export async function checkThere(context: Context, thing: Thing): Promise<void> {
  if (await moderatedAs(thing.type).isRead?.(context, thing.id)) return;
  await authorOf(context, thing);
}

/**
 * Why a person looks first at what somebody wrote; nothing where it appears at once. Worked out whenever it is asked, and
 * stored nowhere: it follows from words that stand there, and a stored one would go on telling what patterns no longer say.
 *
 * @param written what is new, in its parts: the title, the text and the place of a post, or one message
 * @param before what the two said before it in their talk, newest first
 */
export function whyHeld(
  written: readonly (string | null)[],
  before: readonly string[] = [],
): readonly HoldReason[] {
  const newest = written.filter((part) => part !== null).join('\n');
  const earlier = before.slice(0, mostMessages - 1).toReversed();
  return holdReasons([...earlier, newest]);
}

/** Whether what somebody wrote appears at once, or a person looks at it first. */
export function lookFirst(
  written: readonly (string | null)[],
  before: readonly string[] = [],
): 'published' | 'waiting' {
  return whyHeld(written, before).length > 0 ? 'waiting' : 'published';
}
