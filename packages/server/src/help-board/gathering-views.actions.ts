import { signedIn, type Context } from '../builder.ts';
import { among, plannedOnce } from '../database/compiled-once.ts';
import { absentFor } from '../moderation/moderation.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { calendarAddress } from './calendar.actions.ts';
import { isFull } from './gathering.rules.ts';
import type { PostRow } from './post-rows.actions.ts';

/** What a gathering shows besides what was written: who plans it and who comes, as one reader may know it. */
export interface GatheringView {
  readonly planner: string | null;
  readonly coming: readonly string[];
  readonly viewerComing: boolean | null;
  readonly full: boolean;
  readonly calendarAddress: string | null;
}

/** The gatherings among these posts: three statements, however many there are. */
export async function gatheringViews(
  context: Context,
  rows: readonly PostRow[],
): Promise<ReadonlyMap<string, GatheringView>> {
  const gatherings = rows.filter(({ kind }) => kind === 'gathering');
  if (gatherings.length === 0) return new Map();
  const { residentId } = signedIn(context.viewer);
  const ids = gatherings.map(({ id }) => id);
  const statement = context.db
    .selectFrom('help_coming')
    .select(['post_id', 'resident_id', 'coming'])
    .where('post_id', '=', among(ids))
    .orderBy('answered_at')
    .orderBy('resident_id');
  const answers = await plannedOnce(context.db, statement);
  const absent = await absentFor(context, residentId);
  const people = [...answers.map((answer) => answer.resident_id), ...gatherings.map((row) => row.author_id)];
  const names = await firstNames(context, [...new Set(people.flatMap((id) => id ?? []))]);
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null);
  return new Map(
    gatherings.map((row) => {
      const here = answers.filter((answer) => answer.post_id === row.id);
      const coming = here.filter((answer) => answer.coming);
      const viewerComing = here.find((answer) => answer.resident_id === residentId)?.coming ?? null;
      const takesPart = viewerComing === true || row.author_id === residentId;
      return [
        row.id,
        {
          planner: nameOf(row.author_id),
          coming: coming.flatMap(({ resident_id }) =>
            absent.has(resident_id) ? [] : (nameOf(resident_id) ?? []),
          ),
          viewerComing,
          full: isFull(row, coming.length),
          calendarAddress:
            takesPart && row.state === 'open' ? calendarAddress(context, row.id, residentId) : null,
        },
      ];
    }),
  );
}
