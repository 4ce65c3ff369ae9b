import { v7 as newId } from 'uuid';
import { inConsole, signedIn, type Context, type Role } from '../builder.ts';
import { Refused } from '../errors.ts';
import { lookFirst } from '../moderation/moderated.actions.ts';
import { groupsOf, memberToday } from '../residents/read-groups.actions.ts';
import { readPublicText } from '../public-text.rules.ts';
import { readLanguage } from '../text.rules.ts';
import { topLevel, writerOf } from './lab-comment.actions.ts';
import { checkCommenting, longestComment, stateOfNew } from './lab-comment.rules.ts';
import { loadItem, today } from './lab-feedback.actions.ts';
import { checkGroupSpeaks, checkTakeBack, checkYes, type VoiceTimes } from './lab-group-voice.rules.ts';
import { say } from './place-comment.actions.ts';

/** Whoever is at work in whatever role may be in a group besides; whether they are is asked of the group. */
const anyRole: readonly Role[] = ['welcome-buddy', 'committee-member', 'moderator', 'editor', 'staff'];

/** A member writes what the group has to say about an item, or in answer to a comment under it. */
export async function speakForGroup(
  context: Context,
  said: { groupId: string; itemId: string; replyToId: string | null; text: string; language: string },
): Promise<string> {
  const { residentId, firstName } = inConsole(context.viewer, ...anyRole);
  await context.limits.use('group-voice-by-actor', residentId);
  checkGroupSpeaks(await memberToday(context, { groupId: said.groupId, residentId }));
  const item = await loadItem(context, said.itemId);
  checkCommenting(item, today(context));
  const text = readPublicText(said.text, longestComment, context.organisation.phone);
  // Beside what a group says stands who entered it.
  if (!firstName) throw new Refused('FIRST_NAME_NEEDED');
  const id = newId();
  await context.db
    .insertInto('lab_group_voice')
    .values({
      organisation_id: context.organisation.id,
      id,
      group_id: said.groupId,
      lab_id: item.labId,
      item_id: item.id,
      reply_to: said.replyToId ? await topLevel(context, item, said.replyToId) : null,
      writer_id: residentId,
      text,
      language: readLanguage(said.language),
      written_at: context.clock.now(),
      agreed_by: null,
      agreed_at: null,
      taken_back_at: null,
      comment_id: null,
    })
    .execute();
  return id;
}

/** A second member says yes: from now on the group says it, as far as moderation lets it through. */
export async function agreeWithGroup(context: Context, id: string): Promise<string> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('group-voice-by-actor', residentId);
  const voice = await holdVoice(context, id);
  await memberToday(context, { groupId: voice.groupId, residentId });
  checkYes(voice, residentId, context.clock.now());
  const writerId = await writerStillIn(context, voice);
  const item = await loadItem(context, voice.itemId);
  checkCommenting(item, today(context));
  const replyTo = voice.replyTo ? await topLevel(context, item, voice.replyTo) : null;
  const { text, language, groupId } = voice;
  const writer = await writerOf(context, writerId);
  const state = stateOfNew(writer, item.comments, context.clock.now(), lookFirst([text]));
  const placed = { authorId: writerId, replyTo, text, language, state, groupId };
  const commentId = await say(context, item, placed);
  await context.db
    .updateTable('lab_group_voice')
    .set({ agreed_by: residentId, agreed_at: context.clock.now(), comment_id: commentId })
    .where('id', '=', id)
    .execute();
  return id;
}

/** The writer thinks better of it, before somebody said yes. */
export async function takeBackGroupVoice(context: Context, id: string): Promise<string> {
  const { residentId } = inConsole(context.viewer, ...anyRole);
  await context.limits.use('group-voice-by-actor', residentId);
  checkTakeBack(await holdVoice(context, id), residentId, context.clock.now());
  await context.db
    .updateTable('lab_group_voice')
    .set({ taken_back_at: context.clock.now() })
    .where('id', '=', id)
    .execute();
  return id;
}

interface Voice extends VoiceTimes {
  readonly groupId: string;
  readonly itemId: string;
  readonly replyTo: string | null;
  readonly text: string;
  readonly language: string;
}

/** Held, so that it is not said while it is taken back, nor said twice. */
async function holdVoice({ db }: Context, id: string): Promise<Voice> {
  const row = await db
    .selectFrom('lab_group_voice')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  return {
    groupId: row.group_id,
    itemId: row.item_id,
    replyTo: row.reply_to,
    writerId: row.writer_id,
    text: row.text,
    language: row.language,
    writtenAt: row.written_at,
    agreedAt: row.agreed_at,
    takenBackAt: row.taken_back_at,
  };
}

/** Two members stand behind it, both of them today. */
async function writerStillIn(context: Context, { writerId, groupId }: Voice): Promise<string> {
  const isIn = writerId !== null && (await groupsOf(context, writerId)).includes(groupId);
  if (!isIn) throw new Refused('VOICE_OVER');
  return writerId;
}
