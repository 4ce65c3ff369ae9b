import { v7 as newId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { compiledOnce } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import { memberSince } from '../residents/member-since.actions.ts';
import { giveFirstName } from '../residents/residents.actions.ts';
import { isNewcomer } from './help-board.rules.ts';
import { tellBoard } from './help-news.actions.ts';
import { lookFirst } from '../moderation/moderated.actions.ts';
import type { HelpKind } from './help-board.table.ts';
import type { PlacedAs } from './neighbour-post.table.ts';
import { boardToWriteOn, type Board, type PageOf } from './places.actions.ts';
import { sendPostNews } from './post-news.actions.ts';
import type { PostRow } from './post-rows.actions.ts';
import { readPost, type TypedPost, type WrittenPost } from './written-post.rules.ts';

/** Somebody asks for help, offers it, or plans something to do together: one way for all three, since they weigh the same. */
export async function placePost(
  context: Context,
  typed: TypedPost & PageOf & { readonly firstName?: string | null | undefined },
): Promise<string> {
  const viewer = signedIn(context.viewer);
  const board = await boardToWriteOn(context, typed);
  const now = context.clock.now();
  const written = readPost(typed, {
    today: dayIn(context.organisation.timezone, now),
    reaches: board.reaches,
  });
  await context.limits.use('help-post-by-actor', viewer.residentId);
  if (isNewcomer((await memberSince(context, viewer.residentId)) ?? now, now))
    await context.limits.use('help-post-by-newcomer', viewer.residentId);
  if (!viewer.firstName) await giveFirstName(context, viewer.residentId, typed.firstName ?? '');
  return putOnBoard(context, board, {
    kind: typed.kind,
    written,
    authorId: viewer.residentId,
    placedAs: null,
  });
}

/** Puts on the board what was read, or lets it wait for a person. */
export async function putOnBoard(
  context: Context,
  board: Pick<Board, 'buildingId' | 'neighbourhoodId'>,
  placed: { kind: HelpKind; written: WrittenPost; authorId: string; placedAs: PlacedAs | null },
): Promise<string> {
  const { kind, written, authorId, placedAs } = placed;
  const now = context.clock.now();
  const post = {
    ...written,
    organisation_id: context.organisation.id,
    id: newId(),
    kind,
    author_id: authorId,
    building_id: board.buildingId,
    neighbourhood_id: board.neighbourhoodId,
    state: 'open',
    state_at: now,
    visibility: lookFirst([written.title, written.text, written.place]),
    asked_open_at: null,
    written_at: now,
    edited_at: null,
    withdrawn_by: null,
    placed_as: placedAs,
    version: 1,
  } as const;
  await insertPost(context.db, post);
  if (post.visibility === 'published') {
    await tellBoard(context, post);
    await sendPostNews(context, post.id);
  }
  return post.id;
}

const insertPost = compiledOnce((db: Database<'help_post'>, post: PostRow) =>
  db.insertInto('help_post').values(post),
);
