import { sql } from 'kysely';
import { signedIn, type Context } from '../builder.ts';
import { placedAtWork } from './placed-at-work.actions.ts';

/** What waits for those at work about a post that was placed for a neighbour. */
export interface WaitingAtOffice {
  readonly postId: string;
  readonly aboutId: string;
  readonly buildingId: string;
  readonly category: string;
  readonly since: Date;
}

/** Talks in which the last word is a neighbour's, the longest waiting first. */
export async function unansweredAtOffice(context: Context, most: number): Promise<WaitingAtOffice[]> {
  const rows = await placedAtWork(context, signedIn(context.viewer))
    .innerJoin('help_talk', (join) =>
      join
        .onRef('help_talk.organisation_id', '=', 'help_post.organisation_id')
        .onRef('help_talk.post_id', '=', 'help_post.id'),
    )
    .innerJoin('help_message as said', (join) =>
      join
        .onRef('said.organisation_id', '=', 'help_talk.organisation_id')
        .onRef('said.talk_id', '=', 'help_talk.id')
        .on('said.visibility', '=', 'published'),
    )
    .clearSelect()
    .select(['help_talk.id', 'help_post.id as post_id', 'help_post.building_id', 'help_post.category'])
    .select(sql<Date>`max(said.said_at)`.as('since'))
    .where('help_post.state', 'in', ['open', 'agreed'])
    .groupBy(['help_talk.id', 'help_post.id', 'help_post.building_id', 'help_post.category'])
    .having(
      sql<boolean>`max(said.said_at) filter (where said.writer_id is distinct from help_post.author_id)
        > coalesce(max(said.said_at) filter (where said.writer_id = help_post.author_id), '-infinity')`,
    )
    .groupBy('help_post.author_id')
    .orderBy('since')
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...placeOf(row), aboutId: row.id, postId: row.post_id, since: row.since }));
}

/** Posts that end soon: somebody asks the neighbour whether they are still needed. */
export async function endingAtOffice(context: Context, most: number): Promise<WaitingAtOffice[]> {
  const rows = await placedAtWork(context, signedIn(context.viewer))
    .where('help_post.state', '=', 'open')
    .where('help_post.asked_open_at', 'is not', null)
    .orderBy('help_post.asked_open_at')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    ...placeOf(row),
    aboutId: row.id,
    postId: row.id,
    since: row.asked_open_at ?? row.written_at,
  }));
}

const placeOf = (row: { building_id: string; category: string }) => ({
  buildingId: row.building_id,
  category: row.category,
});
