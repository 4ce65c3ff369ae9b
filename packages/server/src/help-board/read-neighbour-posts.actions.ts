import { sql } from 'kysely';
import { atWorkIn, type Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { numberOfHome } from '../community/home-numbers.actions.ts';
import { nameOfBuilding } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import { firstNameOf } from '../residents/residents.actions.ts';
import { daysInSight } from './help-board.rules.ts';
import type { HelpSource, NeighbourConsent } from './neighbour-post.table.ts';
import { placedAtWork } from './placed-at-work.actions.ts';
import type { PostRow, Posts } from './post-rows.actions.ts';

/** A post that was placed for a neighbour, as those at work see it. */
export interface NeighbourPost extends PostRow {
  readonly building: string;
  readonly placed_by: string | null;
  readonly neighbour: string;
  readonly home: string;
  readonly consent: NeighbourConsent;
  readonly source: HelpSource;
  readonly on_paper: boolean;
  /** First names of those who come to a gathering. */
  readonly coming: readonly string[];
}

const mostAtOnce = 50;

/** What was placed for neighbours and is not over for long, the newest first; null for who does not do this. */
export async function neighbourPosts(context: Context): Promise<NeighbourPost[] | null> {
  const { viewer } = context;
  if (viewer.kind === 'visitor' || !atWorkIn(viewer, 'staff', 'committee-member')) return null;
  const since = daysAfter(context.clock.now(), -daysInSight);
  return withNeighbour(placedAtWork(context, viewer))
    .where((where) =>
      where.or([where('help_post.state', 'in', ['open', 'agreed']), where('help_post.state_at', '>', since)]),
    )
    .orderBy('help_post.id', 'desc')
    .limit(mostAtOnce)
    .execute();
}

/** One of them; null when it is not there or not the work of this viewer. */
export async function neighbourPost(context: Context, id: string): Promise<NeighbourPost | null> {
  const { viewer } = context;
  if (viewer.kind === 'visitor' || !atWorkIn(viewer, 'staff', 'committee-member')) return null;
  const found = withNeighbour(placedAtWork(context, viewer)).where('help_post.id', '=', id);
  return (await found.executeTakeFirst()) ?? null;
}

/** The post somebody just did something with. */
export async function sameNeighbourPost(context: Context, id: string): Promise<NeighbourPost> {
  const post = await neighbourPost(context, id);
  if (!post) throw new Refused('NOT_FOUND');
  return post;
}

function withNeighbour(query: Posts) {
  return query
    .innerJoin('help_for_neighbour as about', (join) =>
      join
        .onRef('about.organisation_id', '=', 'help_post.organisation_id')
        .onRef('about.post_id', '=', 'help_post.id'),
    )
    .select((post) => [
      'about.first_name as neighbour',
      'about.consent',
      'about.source',
      'about.on_paper',
      nameOfBuilding(post.ref('help_post.building_id')).$asScalar().$notNull().as('building'),
      numberOfHome(post.ref('about.home_id')).$asScalar().$notNull().as('home'),
      firstNameOf(post.ref('help_post.author_id')).as('placed_by'),
      sql<string[]>`array(${post
        .selectFrom('help_coming')
        .select(firstNameOf(sql.ref<string>('help_coming.resident_id')).as('name'))
        .whereRef('help_coming.organisation_id', '=', 'help_post.organisation_id')
        .whereRef('help_coming.post_id', '=', 'help_post.id')
        .where('help_coming.coming', '=', true)
        .orderBy('help_coming.answered_at')})`.as('coming'),
    ]);
}
