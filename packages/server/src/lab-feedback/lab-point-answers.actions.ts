import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { firstNames } from '../residents/residents.actions.ts';

type Reading = Pick<Context<'lab_comment' | 'resident'>, 'db' | 'organisation'>;

/** What the organisation answered to a point of a lab. */
export interface PointAnswer {
  readonly itemId: string;
  /** Null: it answered what somebody wrote under the point, and its words stand there. */
  readonly said: SaidToPoint | null;
}

export interface SaidToPoint {
  readonly text: string;
  readonly language: string;
  /** First name; null for somebody who left. */
  readonly author: string | null;
  readonly job: string;
  readonly on: string;
}

/** The last answer of the organisation to each point that has one, in two statements however many there are. */
export async function answersToPoints(
  context: Reading,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, PointAnswer>> {
  if (itemIds.length === 0) return new Map();
  const rows = await context.db
    .selectFrom('lab_comment')
    .distinctOn('item_id')
    .select(['item_id', 'reply_to', 'text', 'language', 'author_id', 'job', 'written_at'])
    .where('item_id', 'in', itemIds)
    .where('job', 'is not', null)
    .where('group_id', 'is', null)
    .where('state', '=', 'published')
    .where('withdrawn_at', 'is', null)
    .orderBy('item_id')
    // What was said to the point itself comes before what was answered to one person under it.
    .orderBy((row) => row('reply_to', 'is not', null))
    .orderBy('id', 'desc')
    .execute();
  const names = await firstNames(context, [...new Set(rows.flatMap(({ author_id }) => author_id ?? []))]);
  return new Map(
    rows.map((row) => [
      row.item_id,
      {
        itemId: row.item_id,
        said: row.reply_to
          ? null
          : {
              text: row.text,
              language: row.language,
              author: (row.author_id && names.get(row.author_id)) || null,
              job: row.job ?? '',
              on: dayIn(context.organisation.timezone, row.written_at),
            },
      },
    ]),
  );
}
