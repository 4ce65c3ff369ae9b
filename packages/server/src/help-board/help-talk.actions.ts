import { v7 as newId } from 'uuid';
import { signedIn, type Context, type SignedIn } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { Refused } from '../errors.ts';
import { giveFirstName, memberSince } from '../residents/residents.actions.ts';
import { readLanguage, readText } from '../text.rules.ts';
import { isNewcomer } from './help-board.rules.ts';
import { putMessage, readSaying, type ReadSaying, type Saying } from './help-message.actions.ts';
import { tellTalks } from './help-news.actions.ts';
import {
  checkResponding,
  checkStillTalking,
  checkThanking,
  isThere,
  longestMessage,
} from './help-talk.rules.ts';
import { holdPostWithinReach } from './read-posts.actions.ts';
import { talkOf, type TalkRow } from './talk-rows.actions.ts';

/** Somebody answers a post: a talk of two begins, and the writer learns the first name of who answers. */
export async function respondToHelp(
  context: Context,
  answered: Saying & { postId: string; firstName?: string | null | undefined },
): Promise<string> {
  // Two answers of one person to one post come one after the other.
  const post = await holdPostWithinReach(context, answered.postId);
  const viewer = signedIn(context.viewer);
  const authorId = post.author_id;
  checkResponding(post, viewer.residentId, dayIn(context.organisation.timezone, context.clock.now()));
  if (!authorId) throw new Refused('NOT_FOUND');
  const said = readSaying(answered);
  const before = await talkAbout(context, answered.postId, viewer.residentId);
  if (before && !before.left) throw new Refused('ALREADY_ANSWERED');
  await useResponse(context, viewer.residentId);
  if (!viewer.firstName) await giveFirstName(context, viewer.residentId, answered.firstName ?? '');
  if (before) return comeBack(context, before.talkId, viewer.residentId, said);
  return begin(context, { postId: answered.postId, authorId, viewer }, said);
}

/** Says something to the other. */
export async function sayInHelpTalk(context: Context, talkId: string, saying: Saying): Promise<string> {
  const viewer = signedIn(context.viewer);
  const { id, talk } = await ownTalk(context, viewer, talkId);
  checkStillTalking(talk);
  const said = readSaying(saying);
  await context.limits.use('help-message-by-actor', viewer.residentId);
  await putMessage(context, id, viewer.residentId, said);
  return id;
}

/** From now on nothing in the talk is new for the viewer; the other never learns of it. */
export async function readHelpTalk(context: Context, talkId: string): Promise<string> {
  const viewer = signedIn(context.viewer);
  const { id } = await ownTalk(context, viewer, talkId);
  await changeSide(context, id, viewer.residentId, { read_at: context.clock.now() });
  tellTalks(context, [viewer.residentId]);
  return id;
}

/** A word of thanks, once, as an extra. */
export async function thankInHelpTalk(
  context: Context,
  talkId: string,
  thanks: { text: string; language: string },
): Promise<string> {
  const viewer = signedIn(context.viewer);
  const { id, talk, thanked } = await ownTalk(context, viewer, talkId);
  const text = readText(thanks.text, longestMessage);
  checkThanking(talk, thanked);
  await context.limits.use('help-message-by-actor', viewer.residentId);
  await putMessage(context, id, viewer.residentId, {
    kind: 'thanks',
    sentence: null,
    text,
    language: readLanguage(thanks.language),
  });
  return id;
}

/**
 * Leaves a talk. The other sees nothing of it; their words simply get no answer. Contact details that were given go with it, as
 * if sharing had been stopped.
 */
export async function leaveHelpTalk(context: Context, talkId: string): Promise<void> {
  const viewer = signedIn(context.viewer);
  const { id } = await ownTalk(context, viewer, talkId);
  await takeContactBack(context, id, viewer.residentId);
  await changeSide(context, id, viewer.residentId, { left_at: context.clock.now() });
  tellTalks(context, [viewer.residentId]);
}

/** A talk that is there for the viewer, held until this is over: two that act at once do so one after the other. */
export async function ownTalk(context: Context, viewer: SignedIn, talkId: string): Promise<TalkRow> {
  await context.db
    .selectFrom('help_talk')
    .select('id')
    .where('id', '=', talkId)
    .forUpdate()
    .executeTakeFirst();
  const row = await talkOf(context, viewer.residentId, talkId);
  if (!row || viewer.kind !== 'resident' || !isThere(row.mine, row)) throw new Refused('NOT_FOUND');
  return row;
}

/** Writes down what one of the two did. */
export async function changeSide(
  context: Context,
  talkId: string,
  residentId: string,
  done: Partial<Record<'read_at' | 'left_at' | 'agreed_at' | 'shares_at', Date | null>>,
): Promise<void> {
  await context.db
    .updateTable('help_talk_side')
    .set(done)
    .where('talk_id', '=', talkId)
    .where('resident_id', '=', residentId)
    .execute();
}

/** Contact details that one of the two gave are gone at once. */
export async function takeContactBack(context: Context, talkId: string, residentId: string): Promise<void> {
  await context.db
    .deleteFrom('help_contact')
    .where('talk_id', '=', talkId)
    .where('resident_id', '=', residentId)
    .execute();
  await changeSide(context, talkId, residentId, { shares_at: null });
}

async function talkAbout(
  context: Context,
  postId: string,
  residentId: string,
): Promise<{ talkId: string; left: boolean } | undefined> {
  const row = await context.db
    .selectFrom('help_talk_side')
    .innerJoin('help_talk', (join) =>
      join
        .onRef('help_talk.organisation_id', '=', 'help_talk_side.organisation_id')
        .onRef('help_talk.id', '=', 'help_talk_side.talk_id'),
    )
    .select(['help_talk.id', 'help_talk_side.left_at'])
    .where('help_talk.post_id', '=', postId)
    .where('help_talk_side.resident_id', '=', residentId)
    .executeTakeFirst();
  return row && { talkId: row.id, left: row.left_at !== null };
}

async function useResponse(context: Context, residentId: string): Promise<void> {
  const now = context.clock.now();
  await context.limits.use('help-response-by-actor', residentId);
  if (isNewcomer((await memberSince(context, residentId)) ?? now, now))
    await context.limits.use('help-response-by-newcomer', residentId);
}

/** Whoever left, and answers again after all, goes on with the talk there was. */
async function comeBack(
  context: Context,
  talkId: string,
  residentId: string,
  said: ReadSaying,
): Promise<string> {
  await changeSide(context, talkId, residentId, { left_at: null });
  await putMessage(context, talkId, residentId, said);
  return talkId;
}

async function begin(
  context: Context,
  about: { postId: string; authorId: string; viewer: SignedIn },
  said: ReadSaying,
): Promise<string> {
  const organisation_id = context.organisation.id;
  const id = newId();
  const now = context.clock.now();
  await context.db
    .insertInto('help_talk')
    .values({
      organisation_id,
      id,
      post_id: about.postId,
      started_at: now,
      last_said_at: now,
      agreed_at: null,
      done_at: null,
    })
    .execute();
  const side = {
    organisation_id,
    talk_id: id,
    read_at: null,
    left_at: null,
    agreed_at: null,
    shares_at: null,
    mailed_at: null,
  };
  await context.db
    .insertInto('help_talk_side')
    .values([
      { ...side, resident_id: about.authorId, side: 'author' },
      { ...side, resident_id: about.viewer.residentId, side: 'responder' },
    ])
    .execute();
  await putMessage(context, id, about.viewer.residentId, said);
  return id;
}
