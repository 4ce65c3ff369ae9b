import { sql } from 'kysely';
import { signedIn, type Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { compiledOnce } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import { Refused } from '../errors.ts';
import { daysInSight, isThereForWriter } from './help-board.rules.ts';
import type { HelpCategory, HelpKind } from './help-board.table.ts';
import { boardOfViewer, boardToWriteOn, type Board } from './places.actions.ts';
import { filtered, filterOf, newestFirst } from './newest-posts.actions.ts';
import {
  ownPostings,
  posts,
  readable,
  readerOf,
  withinReach,
  type PostRow,
  type Reader,
} from './post-rows.actions.ts';
import { viewsOf, type PostView } from './post-views.actions.ts';
import { findPosts } from './search-posts.actions.ts';
import { withWhatIsShown, type ShownRow } from './shown-posts.actions.ts';
import { talkAbout } from './talks-about.actions.ts';

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
  const reader = readerOf(context, board);
  const filter = filterOf(board, wanted);
  const found = wanted.search?.trim()
    ? await findPosts(
        context,
        { reader, query: filtered(readable(context, reader), filter) },
        wanted.search,
        page,
      )
    : await newestFirst(context, reader, filter, page);
  const nodes = viewsOf(context, found.slice(0, first));
  return { nodes, hasMore: found.length > first, endCursor: nodes.at(-1)?.id ?? null };
}

/** The viewer's own posts, newest first, those that have been over for long left out. */
export async function ownPosts(context: Context): Promise<PostView[]> {
  const { residentId } = signedIn(context.viewer);
  const since = daysAfter(context.clock.now(), -daysInSight);
  return viewsOf(context, await loadOwn(context.db, { residentId, since }));
}

const loadOwn = compiledOnce((db: Database, { residentId, since }: { residentId: string; since: Date }) =>
  withWhatIsShown(ownPostings({ db }, residentId), residentId)
    .where((where) =>
      where.or([where('help_post.state', 'in', ['open', 'agreed']), where('help_post.state_at', '>', since)]),
    )
    .orderBy('help_post.id', 'desc')
    .limit(mostAtOnce),
);

/** The gatherings the viewer comes to, the next first, and those they can still tell about. */
export async function gatheringsOfViewer(context: Context, board: Board): Promise<PostView[]> {
  if (!board.open) return [];
  const reader = readerOf(context, board);
  const since = daysAfter(context.clock.now(), -daysInSight);
  const views = viewsOf(context, await loadGatherings(context.db, { ...reader, since }));
  return views.filter((view) => (view.onDate ?? reader.today) >= reader.today || view.asksHowItWent);
}

const loadGatherings = compiledOnce((db: Database, { since, ...reader }: Reader & { since: Date }) =>
  withWhatIsShown(comingTo({ db }, reader), reader.residentId)
    .where('help_post.state_at', '>', since)
    .orderBy('help_post.on_date')
    .orderBy('help_post.id')
    .limit(mostAtOnce),
);

/** One post for the viewer's eyes; null when it is not there or not for them. */
export async function readPost(context: Context, id: string): Promise<PostView | null> {
  const { residentId } = signedIn(context.viewer);
  const [row] = await loadOne(context.db, { residentId, id });
  return row && (await mayRead(context, row)) ? (viewsOf(context, [row])[0] ?? null) : null;
}

/** Own posts are there for their writer, what is talked about as long as the talk is there, and the rest from the board. */
async function mayRead(context: Context, row: ShownRow): Promise<boolean> {
  const { residentId } = signedIn(context.viewer);
  if (isThereForWriter(row, residentId)) return true;
  const board = await boardOfViewer(context, {});
  if (board && talkAbout(row.talks)) return true;
  if (!board?.open) return false;
  const reader = readerOf(context, board);
  for (const list of [readable(context, reader), comingTo(context, reader)])
    if (await list.where('help_post.id', '=', row.id).executeTakeFirst()) return true;
  return false;
}

/** A post that somebody answers, held until that is written down: within reach, whether or not it is still open. */
export async function holdPostWithinReach(context: Context, id: string): Promise<PostRow> {
  const reader = readerOf(context, await boardToWriteOn(context, {}));
  const row =
    (await withinReach(context, reader).where('help_post.id', '=', id).forUpdate().executeTakeFirst()) ??
    (await ownPostings(context, reader.residentId).where('help_post.id', '=', id).executeTakeFirst());
  if (!row) throw new Refused('NOT_FOUND');
  return row;
}

/** One post of the viewer's own, after they did something with it. */
export async function ownPost(context: Context, id: string): Promise<PostView> {
  const { residentId } = signedIn(context.viewer);
  const [row] = await loadOne(context.db, { residentId, id });
  if (row?.author_id !== residentId) throw new Error('A post of their own that is not there');
  return viewsOf(context, [row])[0]!;
}

const loadOne = compiledOnce((db: Database, { residentId, id }: { residentId: string; id: string }) =>
  withWhatIsShown(posts({ db }), residentId).where('help_post.id', '=', id),
);

/** Gatherings within reach that the reader said "Ik kom" to, also when their day is over. */
function comingTo(of: { db: Database }, reader: Reader) {
  return withinReach(of, reader)
    .where('help_post.kind', '=', 'gathering')
    .where('help_post.state', 'in', ['open', 'done'])
    .where((where) =>
      where.exists(
        where
          .selectFrom('help_coming')
          .select('help_coming.post_id')
          .whereRef('help_coming.organisation_id', '=', 'help_post.organisation_id')
          .whereRef('help_coming.post_id', '=', 'help_post.id')
          .where('help_coming.resident_id', '=', reader.residentId)
          .where('help_coming.coming', '=', sql.lit(true)),
      ),
    );
}
