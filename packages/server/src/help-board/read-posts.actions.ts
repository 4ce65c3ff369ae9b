import { signedIn, type Context } from '../builder.ts';
import { dayIn, daysAfter } from '../clock.ts';
import { plannedOnce } from '../database/compiled-once.ts';
import { Refused } from '../errors.ts';
import { daysInSight } from './help-board.rules.ts';
import type { HelpCategory, HelpKind } from './help-board.table.ts';
import { boardOfViewer, boardToWriteOn, type Board } from './places.actions.ts';
import {
  ofBuilding,
  ownPostings,
  posts,
  readable,
  withinReach,
  type PostRow,
  type Posts,
} from './post-rows.actions.ts';
import { viewsOf, type PostView } from './post-views.actions.ts';
import { findPosts } from './search-posts.actions.ts';
import { ownTalksAbout } from './talks-about.actions.ts';

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
const nothing: PostPage = { nodes: [], hasMore: false, endCursor: null };

/** What the viewer may read on the board where they live: newest first, or what fits best where something is searched for. */
export async function listPosts(context: Context, board: Board, wanted: PostsWanted): Promise<PostPage> {
  const first = Math.min(Math.max(1, wanted.first), mostAtOnce);
  if (!board.open || board.narrowedTo === 'nothing') return nothing;
  const page = { first: first + 1, after: wanted.after };
  const found = wanted.search?.trim()
    ? await findPosts(
        context,
        {
          query: filtered(readable(context, board), board, wanted),
          neighbourhoodId: board.neighbourhoodId,
        },
        wanted.search,
        page,
      )
    : await newestFirst(
        context,
        reaches.map((reach) => filtered(readable(context, board, reach), board, wanted)),
        page,
      );
  const nodes = await viewsOf(context, found.slice(0, first));
  return { nodes, hasMore: found.length > first, endCursor: nodes.at(-1)?.id ?? null };
}

const reaches = ['building', 'neighbourhood'] as const;

function filtered(query: Posts, { narrowedTo }: Board, { kind, category }: PostsWanted): Posts {
  let left = narrowedTo && narrowedTo !== 'nothing' ? ofBuilding(query, narrowedTo.buildingId) : query;
  if (kind) left = left.where('help_post.kind', '=', kind);
  if (category) left = left.where('help_post.category', '=', category);
  return left;
}

/** Ids grow with time. Each list is read as far as needed by its own index, and together they are put in order. */
async function newestFirst(
  { db }: Context,
  lists: readonly Posts[],
  { first, after }: { first: number; after: string | null },
): Promise<PostRow[]> {
  const found: PostRow[] = [];
  for (const list of lists) {
    const page = list.orderBy('help_post.id', 'desc').limit(first);
    found.push(...(await plannedOnce(db, after ? page.where('help_post.id', '<', after) : page)));
  }
  return found.sort((one, other) => (one.id < other.id ? 1 : -1)).slice(0, first);
}

/** The viewer's own posts, newest first, those that have been over for long left out. */
export async function ownPosts(context: Context): Promise<PostView[]> {
  const rows = await ownPostings(context)
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

/** The gatherings the viewer comes to, the next first, and those they can still tell about. */
export async function gatheringsOfViewer(context: Context, board: Board): Promise<PostView[]> {
  if (!board.open) return [];
  const rows = await comingTo(context, board)
    .where('help_post.state_at', '>', daysAfter(context.clock.now(), -daysInSight))
    .orderBy('help_post.on_date')
    .orderBy('help_post.id')
    .limit(mostAtOnce)
    .execute();
  const today = dayIn(context.organisation.timezone, context.clock.now());
  const views = await viewsOf(context, rows);
  return views.filter((view) => (view.onDate ?? today) >= today || view.asksHowItWent);
}

/** One post for the viewer's eyes; null when it is not there or not for them. */
export async function readPost(context: Context, id: string): Promise<PostView | null> {
  const board = await boardOfViewer(context, {});
  const one = (query: Posts) => query.where('help_post.id', '=', id).executeTakeFirst();
  // Whoever talks about a post reads it as long as the talk is there.
  const talked = board && (await ownTalksAbout(context, signedIn(context.viewer).residentId, [id])).has(id);
  const row =
    (await one(ownPostings(context))) ??
    (talked ? await one(posts(context)) : undefined) ??
    (board?.open
      ? ((await one(readable(context, board))) ?? (await one(comingTo(context, board))))
      : undefined);
  return row ? ((await viewsOf(context, [row]))[0] ?? null) : null;
}

/** A post that somebody answers, held until that is written down: within reach, whether or not it is still open. */
export async function holdPostWithinReach(context: Context, id: string): Promise<PostRow> {
  const board = await boardToWriteOn(context, {});
  const row =
    (await withinReach(context, board).where('help_post.id', '=', id).forUpdate().executeTakeFirst()) ??
    (await ownPostings(context).where('help_post.id', '=', id).executeTakeFirst());
  if (!row) throw new Refused('NOT_FOUND');
  return row;
}

/** One post of the viewer's own, after they did something with it. */
export async function ownPost(context: Context, id: string): Promise<PostView> {
  const row = await posts(context)
    .where('help_post.id', '=', id)
    .where('help_post.author_id', '=', signedIn(context.viewer).residentId)
    .executeTakeFirstOrThrow();
  return (await viewsOf(context, [row]))[0]!;
}

/** Gatherings within reach that the viewer said "Ik kom" to, also when their day is over. */
function comingTo(context: Context, board: Board) {
  const { residentId } = signedIn(context.viewer);
  return withinReach(context, board)
    .where('help_post.kind', '=', 'gathering')
    .where('help_post.state', 'in', ['open', 'done'])
    .where((where) =>
      where.exists(
        where
          .selectFrom('help_coming')
          .select('help_coming.post_id')
          .whereRef('help_coming.organisation_id', '=', 'help_post.organisation_id')
          .whereRef('help_coming.post_id', '=', 'help_post.id')
          .where('help_coming.resident_id', '=', residentId)
          .where('help_coming.coming', '=', true),
      ),
    );
}
