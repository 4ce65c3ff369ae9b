import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { isDone } from '../today/today.actions.ts';
import { daysWithoutAnswer } from './help-board.rules.ts';

type Reading = Pick<Context, 'db' | 'clock'>;

/** What staff may know of a post that nobody answered: neither its words nor whose it is. */
export interface UnansweredPost {
  readonly id: string;
  readonly buildingId: string;
  readonly category: string;
  /** When the days were over in which neighbours answer by themselves. */
  readonly since: Date;
}

/** Posts that stood on the board for some days without an answer, the oldest first, in one statement. */
export async function unansweredPosts(context: Reading, most: number): Promise<UnansweredPost[]> {
  const rows = await unanswered(context).orderBy('help_post.written_at').limit(most).execute();
  return rows.map((row) => ({
    id: row.id,
    buildingId: row.building_id,
    category: row.category,
    since: daysAfter(row.written_at, daysWithoutAnswer),
  }));
}

export async function isUnanswered(context: Reading, id: string): Promise<boolean> {
  return (await unanswered(context).where('help_post.id', '=', id).executeTakeFirst()) !== undefined;
}

/** A gathering needs no answer: people come, or do not. */
function unanswered({ db, clock }: Reading) {
  return db
    .selectFrom('help_post')
    .select(['help_post.id', 'help_post.building_id', 'help_post.category', 'help_post.written_at'])
    .where('help_post.visibility', '=', 'published')
    .where('help_post.state', '=', 'open')
    .where('help_post.kind', '<>', 'gathering')
    .where('help_post.written_at', '<=', daysAfter(clock.now(), -daysWithoutAnswer))
    .where(({ not }) => not(isDone('unanswered-post', sql.ref('help_post.id'))))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('help_talk')
            .select('help_talk.id')
            .whereRef('help_talk.organisation_id', '=', 'help_post.organisation_id')
            .whereRef('help_talk.post_id', '=', 'help_post.id'),
        ),
      ),
    );
}
