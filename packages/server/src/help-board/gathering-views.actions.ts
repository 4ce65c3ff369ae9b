import { signedIn, type Context } from '../builder.ts';
import { calendarAddress } from './calendar.actions.ts';
import { isFull } from './gathering.rules.ts';
import { isOwn } from './help-board.rules.ts';
import type { ShownRow } from './shown-posts.actions.ts';

/** What a gathering shows besides what was written: who plans it and who comes, as one reader may know it. */
export interface GatheringView {
  readonly planner: string | null;
  readonly coming: readonly string[];
  readonly viewerComing: boolean | null;
  readonly full: boolean;
  readonly calendarAddress: string | null;
}

/** A gathering as the viewer may know it, out of what was read beside its post. */
export function gatheringView(context: Context, row: ShownRow): GatheringView {
  const { residentId } = signedIn(context.viewer);
  const coming = row.answers.filter((answer) => answer.coming);
  const viewerComing = row.answers.find((answer) => answer.resident_id === residentId)?.coming ?? null;
  const takesPart = viewerComing === true || isOwn(row, residentId);
  return {
    // Whom it is for plans it, and is not named.
    planner: row.placed_as ? null : row.placed_by,
    coming: coming.flatMap(({ absent, first_name }) => (absent ? [] : (first_name ?? []))),
    viewerComing,
    full: isFull(row, coming.length),
    calendarAddress: takesPart && row.state === 'open' ? calendarAddress(context, row.id, residentId) : null,
  };
}
