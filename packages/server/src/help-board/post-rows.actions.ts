import { sql, type ExpressionBuilder, type Selectable, type SelectQueryBuilder } from 'kysely';
import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import type { Tables } from '../database/tables.ts';
import { absentForEachOther } from '../moderation/moderation.actions.ts';
import { livesIn } from '../residents/residents.actions.ts';
import { tellingOfAbsence } from './help-board.rules.ts';
import { helpPost, type HelpReach } from './help-board.table.ts';
import type { Board } from './places.actions.ts';

export type PostRow = Selectable<Tables['help_post']>;

export type Posts = SelectQueryBuilder<Tables, 'help_post', PostRow>;

const columns = (Object.keys(helpPost.columns) as (keyof PostRow)[]).map(
  (column) => `help_post.${column}` as const,
);

/** Every post, whoever may read it: the beginning of every question about posts. */
export function posts({ db }: Pick<Context, 'db'>): Posts {
  return db.selectFrom('help_post').select(columns);
}

/** What the viewer wrote, but for what was refused. */
export function ownPostings(context: Pick<Context, 'db' | 'viewer'>): Posts {
  return posts(context)
    .where('help_post.author_id', '=', signedIn(context.viewer).residentId)
    .where('help_post.visibility', '<>', 'refused');
}

/**
 * What reaches somebody who lives on this board: of people who still live there, nobody absent for each other.
 *
 * @param reach what goes to the one or the other alone; each has an index of its own
 */
export function withinReach(context: Context, board: Board, reach?: HelpReach): Posts {
  const { residentId } = signedIn(context.viewer);
  const today = dayIn(context.organisation.timezone, context.clock.now());
  const author = sql.ref<string | null>('help_post.author_id');
  const to = (one: HelpReach) => (where: ExpressionBuilder<Tables, 'help_post'>) =>
    where.and([
      where('help_post.reach', '=', one),
      one === 'building'
        ? where('help_post.building_id', '=', board.buildingId)
        : where('help_post.neighbourhood_id', '=', board.neighbourhoodId),
    ]);
  return posts(context)
    .where('help_post.visibility', '=', 'published')
    .where((where) =>
      reach ? to(reach)(where) : where.or([to('building')(where), to('neighbourhood')(where)]),
    )
    .where(livesIn(author, sql.ref('help_post.building_id'), today))
    .where(({ not }) => not(absentForEachOther(residentId, author)));
}

/** What somebody who lives on this board can read on it now. */
export function readable(context: Context, board: Board, reach?: HelpReach): Posts {
  return withinReach(context, board, reach).where('help_post.state', '=', 'open');
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
