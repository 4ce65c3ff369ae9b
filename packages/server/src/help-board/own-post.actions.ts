import { v7 as newId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { Refused } from '../errors.ts';
import { changePost, keepOpen, takeBack } from './change-post.actions.ts';
import { canEdit, checkOwn } from './help-board.rules.ts';
import { lookFirst } from '../moderation/moderated.actions.ts';
import { boardToWriteOn } from './places.actions.ts';
import { ownPostings, type PostRow } from './post-rows.actions.ts';
import { readOpenUntil, readPost, type TypedPost } from './written-post.rules.ts';

/** What is changed; what is absent stays as it was. */
export type ChangedPost = { readonly [Key in keyof Omit<TypedPost, 'kind'>]?: TypedPost[Key] | null };

/** Changes one's own post: its words while nobody can have relied on them yet, its last day as long as it is open. */
export async function editHelpPost(
  context: Context,
  postId: string,
  version: number,
  changed: ChangedPost,
): Promise<string> {
  const before = await holdOwnPost(context, postId);
  if (before.version !== version) throw new Refused('CHANGED_MEANWHILE');
  const { openUntil, ...words } = changed;
  const rewrites = Object.values(words).some((value) => value !== undefined);
  const written = rewrites
    ? await rewrite(context, before, changed)
    : { open_until: newLastDay(context, before, openUntil) };
  await changePost(context, before, written);
  return postId;
}

/** Takes one's own post off the board. */
export async function withdrawHelpPost(context: Context, postId: string): Promise<string> {
  await takeBack(context, await holdOwnPost(context, postId));
  return postId;
}

/** "Is dit nog nodig?" Yes: it stays as long again, and its writer is asked again before that is over. */
export async function keepHelpPostOpen(context: Context, postId: string): Promise<string> {
  await keepOpen(context, await holdOwnPost(context, postId));
  return postId;
}

/** A post of the viewer's own that is open, held until this is over: two changes at once come one after the other. */
async function holdOwnPost(context: Context, postId: string): Promise<PostRow> {
  const { residentId } = signedIn(context.viewer);
  const row = await ownPostings(context, residentId)
    .where('help_post.id', '=', postId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  checkOwn(row);
  await context.limits.use('help-change-by-actor', residentId);
  return row;
}

async function rewrite(context: Context, before: PostRow, changed: ChangedPost) {
  const now = context.clock.now();
  if (!canEdit(before, now)) throw new Refused('EDIT_WINDOW_OVER');
  const board = await boardToWriteOn(context, {});
  // Whoever moved meanwhile writes a new one.
  if (board.buildingId !== before.building_id) throw new Refused('POST_OVER');
  const today = dayIn(context.organisation.timezone, now);
  const written = readPost(changedTo(before, changed), { today, reaches: board.reaches });
  const held = lookFirst([written.title, written.text, written.place]) === 'waiting';
  await keepWording(context, before);
  return {
    ...written,
    edited_at: now,
    visibility: held || before.visibility === 'waiting' ? ('waiting' as const) : ('published' as const),
  };
}

function changedTo(before: PostRow, changed: ChangedPost): TypedPost {
  return {
    kind: before.kind,
    category: changed.category ?? before.category,
    title: changed.title ?? before.title,
    text: changed.text === undefined ? before.text : changed.text,
    language: changed.language ?? before.language,
    timing: changed.timing ?? before.timing,
    onDate: changed.onDate ?? before.on_date,
    atTime: changed.atTime ?? before.at_time,
    place: changed.place ?? before.place,
    mostPeople: changed.mostPeople === undefined ? before.most_people : changed.mostPeople,
    reach: changed.reach ?? before.reach,
    openUntil: changed.openUntil ?? before.open_until,
  };
}

function newLastDay(context: Context, before: PostRow, chosen: string | null | undefined): string {
  if (before.kind === 'gathering' || !chosen) return before.open_until;
  return readOpenUntil(chosen, null, dayIn(context.organisation.timezone, context.clock.now()));
}

/** What it said before, for moderation alone. */
async function keepWording(context: Context, before: PostRow): Promise<void> {
  await context.db
    .insertInto('help_post_wording')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      post_id: before.id,
      title: before.title,
      text: before.text,
      replaced_at: context.clock.now(),
    })
    .execute();
}
