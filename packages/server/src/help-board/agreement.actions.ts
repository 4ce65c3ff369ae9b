import { signedIn, type Context } from '../builder.ts';
import { changeSide, ownTalk } from './help-talk.actions.ts';
import { checkAgreeing, checkFinishing, keptFrom } from './help-talk.rules.ts';
import { tellBoard } from './help-news.actions.ts';
import { tellBoth } from './help-talk-news.actions.ts';
import type { TalkRow } from './talk-rows.actions.ts';

/** The yes of one of the two. With both, the post is agreed on and leaves the board. */
export async function agreeInHelpTalk(context: Context, talkId: string): Promise<string> {
  return agreeIn(context, await ownTalk(context, signedIn(context.viewer), talkId));
}

/** The yes of whose talk this is. */
export async function agreeIn(context: Context, row: TalkRow): Promise<string> {
  // Two talks about one post may reach their second yes at the same moment: one of them is the agreement.
  const { state } = await context.db
    .selectFrom('help_post')
    .select('state')
    .where('id', '=', row.postId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (checkAgreeing(row.mine, { state }, row.talk) === 'said-yes') return row.id;
  await context.limits.use('help-change-by-actor', row.mine.residentId);
  const now = context.clock.now();
  await changeSide(context, row.id, row.mine.residentId, { agreed_at: now });
  if (row.other?.agreedAt) {
    await context.db.updateTable('help_talk').set({ agreed_at: now }).where('id', '=', row.id).execute();
    await changeState(context, row.postId, 'agreed', now);
  }
  await tellBoth(context, row.id, row.mine.residentId);
  return row.id;
}

/** One of the two says that it is done; from then on contact details have a week left. */
export async function finishHelp(context: Context, talkId: string): Promise<string> {
  return finishIn(context, await ownTalk(context, signedIn(context.viewer), talkId));
}

/** Whose talk this is says that it is done. */
export async function finishIn(context: Context, row: TalkRow): Promise<string> {
  if (checkFinishing(row.talk) === 'was-done') return row.id;
  await context.limits.use('help-change-by-actor', row.mine.residentId);
  const now = context.clock.now();
  await context.db.updateTable('help_talk').set({ done_at: now }).where('id', '=', row.id).execute();
  await changeState(context, row.postId, 'done', now);
  const given = await context.db
    .selectFrom('help_contact')
    .select(['resident_id', 'given_at'])
    .where('talk_id', '=', row.id)
    .execute();
  for (const { resident_id, given_at } of given) {
    await context.db
      .updateTable('help_contact')
      .set({ kept_from: keptFrom(given_at, now) })
      .where('talk_id', '=', row.id)
      .where('resident_id', '=', resident_id)
      .execute();
  }
  await tellBoth(context, row.id, row.mine.residentId);
  return row.id;
}

/** It is agreed on or done, and leaves the board. */
export async function changeState(
  context: Context,
  postId: string,
  state: 'agreed' | 'done',
  now: Date,
): Promise<void> {
  const post = await context.db
    .updateTable('help_post')
    .set((set) => ({ state, state_at: now, version: set('version', '+', 1) }))
    .where('id', '=', postId)
    .returningAll()
    .executeTakeFirstOrThrow();
  await tellBoard(context, post);
}
