import type { Block } from './block.ts';
import { kindOfHeading, kindOfLine } from './kinds.ts';
import { answeredKinds, type SectionKind } from './report.ts';

/** A heading under which the reader still is. */
export interface OpenHeading {
  readonly depth: number;
  readonly kind: SectionKind;
  /** Depths directly below it at which a heading named a kind of its own. */
  readonly ownBelow: Set<number>;
}

/** How deep a heading lies: by the parts of its number, or else as it was marked. */
export function depthOf({ outline, level }: Block): number {
  return outline === undefined ? (level ?? 7) : outline.split('.').length;
}

/**
 * The kind of a heading in its place. One whose words name no kind belongs to the heading above it, as "De hal" below
 * "Knelpunten" does; unless its neighbours at the same depth name kinds of their own, for then it is a section beside them.
 */
export function kindUnder(
  open: OpenHeading[],
  { text, depth }: { text: string; depth: number },
): { kind: SectionKind; within: boolean; untold: boolean } {
  while (open.length && open.at(-1)!.depth >= depth) open.pop();
  const above = open.at(-1);
  const own = ownKind(text, above);
  if (own && above && own !== above.kind) above.ownBelow.add(depth);
  const takes = !own && above && above.kind !== 'other' && !above.ownBelow.has(depth);
  const kind = own ?? (takes ? above.kind : 'other');
  open.push({ depth, kind, ownBelow: new Set() });
  return { kind, within: Boolean(takes), untold: !own && !takes };
}

/** Below "Knelpunten", words that also stand in ordinary lines do not make "Zorgen over de nieuwe ideeën" solutions. */
function ownKind(text: string, above: OpenHeading | undefined): SectionKind | null {
  return above && answeredKinds.has(above.kind) ? kindOfLine(text) : kindOfHeading(text);
}
