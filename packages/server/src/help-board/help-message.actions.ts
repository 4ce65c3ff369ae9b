import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { lookFirst, moderate } from '../moderation/moderation.actions.ts';
import { readLanguage, readText } from '../text.rules.ts';
import type { HelpMessageKind } from './help-talk.table.ts';
import { canRead, kindOfSaid, longestMessage, messagesLookedAtAlong } from './help-talk.rules.ts';
import { tellBoth } from './help-talk-news.actions.ts';

/** What somebody says, as the page sends it. */
export interface Saying {
  readonly sentence?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** What somebody says, read and known to be one ready sentence or a text. */
export interface ReadSaying {
  readonly kind: HelpMessageKind;
  readonly sentence: string | null;
  readonly text: string | null;
  readonly language: string | null;
}

export function readSaying({ sentence = null, text = null, language = null }: Saying): ReadSaying {
  const kind = kindOfSaid({ sentence, text });
  // Each reads a sentence in the own language; the other can see it in the language in which it was chosen.
  if (kind === 'sentence' || text === null)
    return { kind, sentence, text: null, language: language === null ? null : readLanguage(language) };
  return {
    kind,
    sentence: null,
    text: readText(text, longestMessage),
    language: readLanguage(language ?? ''),
  };
}

/** Puts a message in a talk. A text is looked at together with what the two said before. */
export async function putMessage(
  context: Context,
  talkId: string,
  writerId: string,
  said: ReadSaying,
): Promise<void> {
  const visibility =
    said.text === null ? 'published' : lookFirst([said.text], await saidBefore(context, talkId));
  const now = context.clock.now();
  await context.db
    .insertInto('help_message')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      talk_id: talkId,
      writer_id: writerId,
      ...said,
      visibility,
      said_at: now,
    })
    .execute();
  await context.db.updateTable('help_talk').set({ last_said_at: now }).where('id', '=', talkId).execute();
  if (visibility === 'published') await tellBoth(context, talkId, writerId);
}

/** The last texts of a talk, newest first. */
async function saidBefore(context: Context, talkId: string): Promise<string[]> {
  const rows = await context.db
    .selectFrom('help_message')
    .select('text')
    .where('talk_id', '=', talkId)
    .where('text', 'is not', null)
    .orderBy('id', 'desc')
    .limit(messagesLookedAtAlong)
    .execute();
  return rows.flatMap(({ text }) => text ?? []);
}

async function loadMessage(context: Context, id: string) {
  return context.db.selectFrom('help_message').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Both of a talk can report and block in it, also after they left it. */
async function isOfTalk(context: Context, talkId: string, residentId: string): Promise<boolean> {
  const side = await context.db
    .selectFrom('help_talk_side')
    .select('side')
    .where('talk_id', '=', talkId)
    .where('resident_id', '=', residentId)
    .executeTakeFirst();
  return side !== undefined;
}

moderate('HelpMessage', {
  async authorOf(context, id) {
    const { viewer } = context;
    const message = await loadMessage(context, id);
    if (!message || viewer.kind === 'visitor') return undefined;
    const read =
      viewer.reach === 'console' ||
      ((await isOfTalk(context, message.talk_id, viewer.residentId)) &&
        canRead({ writerId: message.writer_id, visibility: message.visibility }, viewer.residentId));
    return read ? message.writer_id : undefined;
  },
  async carryOut(context, id, decision) {
    const message = await loadMessage(context, id);
    if (!message) return;
    if (decision === 'remove') await show(context, id, 'refused');
    if (message.visibility !== 'waiting') return;
    if (decision === 'refuse') await show(context, id, 'refused');
    if (decision === 'let-through') {
      await show(context, id, 'published');
      if (message.writer_id) await tellBoth(context, message.talk_id, message.writer_id);
    }
  },
});

async function show(context: Context, id: string, visibility: 'published' | 'refused'): Promise<void> {
  const change = context.db.updateTable('help_message').set({ visibility }).where('id', '=', id);
  // For the other it is new from the moment they can read it.
  await (visibility === 'published' ? change.set({ said_at: context.clock.now() }) : change).execute();
}
