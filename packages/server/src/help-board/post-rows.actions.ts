import {
  expressionBuilder,
  sql,
  type ExpressionBuilder,
  type RawBuilder,
  type Selectable,
  type SelectQueryBuilder,
} from 'kysely';
import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import type { Database } from '../database/connect.ts';
import type { Tables } from '../database/tables.ts';
import { absentForEachOther } from '../moderation/moderation.actions.ts';
import { livesInEach } from '../residents/living-here.actions.ts';
import { tellingOfAbsence } from './help-board.rules.ts';
import { helpPost, type HelpReach } from './help-board.table.ts';
import type { Board } from './places.actions.ts';

export type PostRow = Selectable<Tables['help_post']>;

export type Posts = SelectQueryBuilder<Tables, 'help_post', PostRow>;

const columns = (Object.keys(helpPost.columns) as (keyof PostRow)[]).map(
  (column) => `help_post.${column}` as const,
);

/** Who reads a board and where they live: all that decides which posts there are for them. */
export interface Reader {
  readonly residentId: string;
  readonly buildingId: string;
  readonly neighbourhoodId: string;
  readonly today: string;
}

export function readerOf(
  context: Pick<Context, 'viewer' | 'organisation' | 'clock'>,
  { buildingId, neighbourhoodId }: Pick<Board, 'buildingId' | 'neighbourhoodId'>,
): Reader {
  const { residentId } = signedIn(context.viewer);
  const today = dayIn(context.organisation.timezone, context.clock.now());
  return { residentId, buildingId, neighbourhoodId, today };
}

/** Every post, whoever may read it: the beginning of every question about posts. */
export function posts({ db }: { db: Database }): Posts {
  return db.selectFrom('help_post').select(columns);
}

/** The posts that another question finds, to be asked on as if they were all. */
export function postsAmong({ db }: { db: Database }, found: RawBuilder<PostRow>): Posts {
  return db.selectFrom(found.as('help_post')).select(columns) as unknown as Posts;
}

/** What somebody wrote, but for what was refused; never what they placed for a neighbour at work. */
export function ownPostings(of: { db: Database }, residentId: string): Posts {
  return posts(of)
    .where('help_post.author_id', '=', residentId)
    .where('help_post.placed_as', 'is', null)
    .where('help_post.visibility', '<>', 'refused');
}

/**
 * What reaches somebody who lives on this board: of people who still live there, or for one of them, nobody absent for each other.
 *
 * @param reach what goes to the one or the other alone; each has an index of its own
 */
export function withinReach(of: { db: Database }, reader: Reader, reach?: HelpReach): Posts {
  const author = sql.ref<string | null>('help_post.author_id');
  const to = (one: HelpReach) => (where: ExpressionBuilder<Tables, 'help_post'>) =>
    where.and([
      where('help_post.reach', '=', one),
      one === 'building'
        ? where('help_post.building_id', '=', reader.buildingId)
        : where('help_post.neighbourhood_id', '=', reader.neighbourhoodId),
    ]);
  return posts(of)
    .where('help_post.visibility', '=', 'published')
    .where((where) =>
      reach ? to(reach)(where) : where.or([to('building')(where), to('neighbourhood')(where)]),
    )
    .where((where) =>
      where.or([
        where('help_post.placed_as', 'is not', null),
        livesInEach(author, sql.ref('help_post.building_id'), reader.today),
      ]),
    )
    .where(({ not }) => not(absentForEachOther(reader.residentId, author)))
    .where((where) =>
      where.or([
        where('help_post.placed_as', 'is', null),
        where.not(absentForEachOther(reader.residentId, sql`(${placedFor()})`)),
      ]),
    );
}

/** The resident for whom a post was placed, where it is known which one, as a part of another statement. */
export function placedFor() {
  return expressionBuilder<Tables, 'help_post'>()
    .selectFrom('help_for_neighbour')
    .select('help_for_neighbour.resident_id')
    .whereRef('help_for_neighbour.organisation_id', '=', 'help_post.organisation_id')
    .whereRef('help_for_neighbour.post_id', '=', 'help_post.id');
}

/** What somebody who lives on this board can read on it now. */
export function readable(of: { db: Database }, reader: Reader, reach?: HelpReach): Posts {
  return withinReach(of, reader, reach).where('help_post.state', '=', 'open');
}

/**
 * The part of it that a page about one building shows. Where the building must not be known, a post is not among those of the
 * building: that would tell it.
 */
export function ofBuilding(query: Posts, buildingId: string): Posts {
  return query
    .where('help_post.building_id', '=', buildingId)
    .where((where) =>
      where.or([
        where('help_post.reach', '=', 'building'),
        where('help_post.kind', '=', 'gathering'),
        where('help_post.category', 'not in', tellingOfAbsence),
      ]),
    );
}
