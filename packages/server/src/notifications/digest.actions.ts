import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { isLeftAlone } from '../residents/pause.actions.ts';
import { newsBrought, type NewsBlock } from './brought-news.ts';
import { choiceOf, codeToChoose } from './choice.actions.ts';
import { isDue, usualChoice } from './notifications.rules.ts';

export const digestMailQueue = 'digest-mail';

export type Telling = Pick<Context, 'db' | 'organisation' | 'clock' | 'outbox'>;

/** In the morning: for each whose day it is, everything that waits for them at once. Whoever has nothing waiting gets nothing. */
export async function sendDigests(context: Telling): Promise<void> {
  const today = todayOf(context);
  const rows = await context.db
    .selectFrom('notification')
    .leftJoin('notification_choice as choice', (join) =>
      join
        .onRef('choice.organisation_id', '=', 'notification.organisation_id')
        .onRef('choice.resident_id', '=', 'notification.resident_id'),
    )
    .select(['notification.resident_id', 'choice.rhythm'])
    .distinct()
    .where('digest_id', 'is', null)
    .where((where) => where.not(isLeftAlone(where.ref('notification.resident_id'), today)))
    .execute();
  for (const { resident_id, rhythm } of rows)
    if (isDue(rhythm ?? usualChoice.rhythm, today)) await sendDigest(context, resident_id);
}

/** Puts everything that waits for somebody into one digest, to be mailed or told by phone. */
export async function sendDigest(context: Telling, residentId: string): Promise<void> {
  const { db, organisation, clock, outbox } = context;
  const id = newId();
  const { channel } = await choiceOf(context, residentId);
  await db
    .insertInto('digest')
    .values({
      organisation_id: organisation.id,
      id,
      resident_id: residentId,
      channel,
      made_at: clock.now(),
    })
    .execute();
  await db
    .updateTable('notification')
    .set({ digest_id: id })
    .where('resident_id', '=', residentId)
    .where('digest_id', 'is', null)
    .execute();
  if (channel === 'mail')
    await outbox.send(db, digestMailQueue, { organisationId: organisation.id, digestId: id });
}

/** What one digest says to whom. */
export interface Digest {
  readonly residentId: string;
  readonly language: string;
  readonly blocks: readonly NewsBlock[];
}

type Reading = Pick<Context, 'db' | 'organisation' | 'clock' | 'secret' | 'ownPages'>;

/** The mail of a digest; undefined where nothing is left to say, or its reader wants nothing any more. */
export async function mailOfDigest(
  context: Reading,
  digestId: string,
): Promise<(Digest & { email: string; code: string }) | undefined> {
  const row = await context.db
    .selectFrom('digest')
    .select('resident_id')
    .where('id', '=', digestId)
    .executeTakeFirst();
  const to = row && (await whereToMail(context, row.resident_id));
  if (!row || !to || (await choiceOf(context, row.resident_id)).rhythm === 'never') return undefined;
  const reader = { residentId: row.resident_id, language: to.language };
  const blocks = await readDigest(context, digestId, reader);
  if (blocks.length === 0) return undefined;
  return { ...reader, email: to.email, blocks, code: codeToChoose(context, row.resident_id) };
}

/** What a digest says today: what is gone since, or not for this reader any more, is left out. */
export async function readDigest(
  context: Reading,
  digestId: string,
  reader: { residentId: string; language: string },
): Promise<NewsBlock[]> {
  const rows = await context.db
    .selectFrom('notification')
    .select(['kind', 'about_id'])
    .where('digest_id', '=', digestId)
    .orderBy('id', 'desc')
    .execute();
  const blocks: NewsBlock[] = [];
  for (const { kind, write } of newsBrought()) {
    const about = rows.filter((row) => row.kind === kind).map(({ about_id }) => about_id);
    const block = about.length > 0 && (await write(context, about, reader));
    if (block && block.lines.length > 0) blocks.push(block);
  }
  return blocks;
}
