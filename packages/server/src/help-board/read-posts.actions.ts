import { sql, type SelectQueryBuilder } from 'kysely';
import { signedIn, type Context } from '../builder.ts';
import { dayIn, daysAfter } from '../clock.ts';
import type { Tables } from '../database/tables.ts';
import { Refused } from '../errors.ts';
import { absentForEachOther } from '../moderation/moderation.actions.ts';
import { livesIn } from '../residents/residents.actions.ts';
import { daysInSight } from './help-board.rules.ts';
import type { HelpCategory, HelpKind } from './help-board.table.ts';
import { boardOfViewer, type Board } from './places.actions.ts';
import { viewsOf, type PostRow, type PostView } from './post-views.actions.ts';

export interface PostPage {
  readonly nodes: readonly PostView[];
  readonly hasMore: boolean;
  readonly endCursor: string | null;
}

export interface PostsWanted {
  readonly kind?: HelpKind | null | undefined;
  readonly category?: HelpCategory | null | undefined;
  readonly search?: string | null | undefined;
  readonly first: number;
  readonly after: string | null;
}

const mostAtOnce = 50;

/** What the viewer may read on the board where they live, newest first. */
export async function listPosts(context: Context, board: Board, wanted: PostsWanted): Promise<PostPage> {
  const first = Math.min(Math.max(1, wanted.first), mostAtOnce);
  if (!board.open || board.narrowedTo === 'nothing') return { nodes: [], hasMore: false, endCursor: null };
  let query = readable(context, board)
    .orderBy('help_post.id', 'desc')
    .limit(first + 1);
  if (board.narrowedTo) query = query.where('help_post.building_id', '=', board.narrowedTo.buildingId);
  if (wanted.kind) query = query.where('help_post.kind', '=', wanted.kind);
  if (wanted.category) query = query.where('help_post.category', '=', wanted.category);
  if (wanted.search)
    query = query.where(
      sql<string>`wederkerig_searchable(help_post.title || ' ' || coalesce(help_post.text, ''))`,
      'like',
      sql<string>`'%' || wederkerig_searchable(${wanted.search}) || '%'`,
    );
  if (wanted.after) query = query.where('help_post.id', '<', wanted.after);
  const found = await query.execute();
  const nodes = await viewsOf(context, found.slice(0, first));
  return { nodes, hasMore: found.length > first, endCursor: nodes.at(-1)?.id ?? null };
}

/** The viewer's own posts, newest first, those that have been over for long left out. */
export async function ownPosts(context: Context): Promise<PostView[]> {
  const { residentId } = signedIn(context.viewer);
  const rows = await posts(context)
    .where('help_post.author_id', '=', residentId)
    .where('help_post.visibility', '<>', 'refused')
    .where((where) =>
      where.or([
        where('help_post.state', 'in', ['open', 'agreed']),
        where('help_post.state_at', '>', daysAfter(context.clock.now(), -daysInSight)),
      ]),
    )
    .orderBy('help_post.id', 'desc')
    .limit(mostAtOnce)
    .execute();
  return viewsOf(context, rows);
}

/** One post for the viewer's eyes; null when it is not there or not for them. */
export async function readPost(context: Context, id: string): Promise<PostView | null> {
  const { residentId } = signedIn(context.viewer);
  const board = await boardOfViewer(context, {});
  const own = posts(context)
    .where('help_post.author_id', '=', residentId)
    .where('help_post.visibility', '<>', 'refused');
  const row =
    (await own.where('help_post.id', '=', id).executeTakeFirst()) ??
    (board?.open
      ? await readable(context, board).where('help_post.id', '=', id).executeTakeFirst()
      : undefined);
  return row ? ((await viewsOf(context, [row]))[0] ?? null) : null;
}

/** A post that somebody wants to do something with: one they may read, or could read until it was over. */
export async function postWithinReach(context: Context, id: string): Promise<PostRow> {
  const board = await boardOfViewer(context, {});
  if (!board) throw new Refused('RESIDENT_NEEDED');
  if (!board.open) throw new Refused('BOARD_NOT_OPEN');
  const row = await withinReach(context, board).where('help_post.id', '=', id).executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  return row;
}

/**
 * What the rules of answering ask about a post.
 *
 * @public
 */
export async function postToRespondTo(context: Context, id: string) {
  const { author_id, kind, state, visibility, open_until } = await postWithinReach(context, id);
  return { authorId: author_id, kind, state, visibility, openUntil: open_until };
}

/** One post of the viewer's own, after they did something with it. */
export async function ownPost(context: Context, id: string): Promise<PostView> {
  const { residentId } = signedIn(context.viewer);
  const row = await posts(context)
    .where('help_post.id', '=', id)
    .where('help_post.author_id', '=', residentId)
    .executeTakeFirstOrThrow();
  return (await viewsOf(context, [row]))[0]!;
}

type Posts = SelectQueryBuilder<Tables, 'help_post', PostRow>;

/** Every post, whoever may read it. */
function posts({ db }: Pick<Context, 'db'>): Posts {
  return db.selectFrom('help_post').selectAll('help_post');
}

/** What somebody who lives on this board may read now. */
function readable(context: Context, board: Board): Posts {
  return withinReach(context, board).where('help_post.state', '=', 'open');
}

/** What somebody may read or could read before it was over: of people who still live there, nobody absent for each other. */
function withinReach(context: Context, board: Board): Posts {
  const { residentId } = signedIn(context.viewer);
  const today = dayIn(context.organisation.timezone, context.clock.now());
  const author = sql.ref<string | null>('help_post.author_id');
  return posts(context)
    .where('help_post.visibility', '=', 'published')
    .where((where) =>
      where.or([
        where.and([
          where('help_post.reach', '=', 'neighbourhood'),
          where('help_post.neighbourhood_id', '=', board.neighbourhoodId),
        ]),
        where.and([
          where('help_post.reach', '=', 'building'),
          where('help_post.building_id', '=', board.buildingId),
        ]),
      ]),
    )
    .where(livesIn(author, sql.ref('help_post.building_id'), today))
    .where(({ not }) => not(absentForEachOther(residentId, author)));
}
