import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { lookFirst } from '../moderation/moderated.actions.ts';
import { readLanguage, readText } from '../text.rules.ts';
import type { HelpMessageKind } from './help-talk.table.ts';
import { kindOfSaid, longestMessage, messagesLookedAtAlong } from './help-talk.rules.ts';
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

/** A ready sentence keeps the language that it was chosen in, so that the other can see it as it was chosen. */
export function readSaying({ sentence = null, text = null, language = null }: Saying): ReadSaying {
  const kind = kindOfSaid({ sentence, text });
  if (text === null) return { kind, sentence, text, language: language && readLanguage(language) };
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

/**
 * The last texts of a talk, newest first.
 *
 * @param before those that were said before this message
 */
export async function saidBefore(
  context: Pick<Context, 'db'>,
  talkId: string,
  before?: string,
): Promise<string[]> {
  let said = context.db
    .selectFrom('help_message')
    .select('text')
    .where('talk_id', '=', talkId)
    .where('text', 'is not', null);
  if (before) said = said.where('id', '<', before);
  const rows = await said.orderBy('id', 'desc').limit(messagesLookedAtAlong).execute();
  return rows.flatMap(({ text }) => text ?? []);
}
