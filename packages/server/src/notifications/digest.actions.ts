import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { among } from '../database/compiled-once.ts';
import { datedCode, readDatedCode } from '../dated-code.ts';
import { Refused } from '../errors.ts';
import { mailBouncesOf } from '../residents/mail-bounce.actions.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { isLeftAlone, isPaused } from '../residents/pause.actions.ts';
import { howToWriteTo } from '../residents/residents.actions.ts';
import { newsBrought, type NewsBlock, type NewsReader } from './brought-news.ts';
import { choiceOf, codeToChoose } from './choice.actions.ts';
import { hearsKind, isDue, usualChoice } from './notifications.rules.ts';
import type { Channel } from './notifications.table.ts';
import { devicesOf, type Device } from './push.actions.ts';

export const digestMailQueue = 'digest-mail';
export const digestPushQueue = 'digest-push';

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
  const channel = await channelOf(context, residentId);
  // It waits until mail to them arrives again, instead of going nowhere.
  if (channel === 'mail' && (await mailBouncesOf(context, residentId))) return;
  // Held: who makes a digest for them at the same moment finds nothing that waits any more.
  const waiting = await db
    .selectFrom('notification')
    .select('id')
    .where('resident_id', '=', residentId)
    .where('digest_id', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (waiting.length === 0) return;
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
    .where('id', '=', among(waiting.map((one) => one.id)))
    .execute();
  if (channel === 'call') return;
  const queue = channel === 'mail' ? digestMailQueue : digestPushQueue;
  await outbox.send(db, queue, { organisationId: organisation.id, digestId: id });
}

/** As somebody chose; a mail where none of their devices is there any more. */
async function channelOf(context: Pick<Telling, 'db'>, residentId: string): Promise<Channel> {
  const { channel } = await choiceOf(context, residentId);
  if (channel !== 'push') return channel;
  return (await devicesOf(context, residentId)).length > 0 ? 'push' : 'mail';
}

/** No device is left to show a digest on: it is a mail after all. Where mail does not arrive either, what it says waits for the next one. */
export async function mailInstead(context: Telling, digestId: string, residentId: string): Promise<void> {
  const { db, organisation, outbox } = context;
  if ((await channelOf(context, residentId)) !== 'mail') return;
  if (await mailBouncesOf(context, residentId)) {
    await db.updateTable('notification').set({ digest_id: null }).where('digest_id', '=', digestId).execute();
    return;
  }
  await db.updateTable('digest').set({ channel: 'mail' }).where('id', '=', digestId).execute();
  await outbox.send(db, digestMailQueue, { organisationId: organisation.id, digestId });
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
  const digest = await digestToSend(context, digestId);
  const to = digest && (await whereToMail(context, digest.residentId));
  return to && { ...digest, email: to.email, code: codeToChoose(context, digest.residentId) };
}

/** The notice of a digest, with the devices that show it and what the page behind it is opened with; undefined as above. */
export async function noticeOfDigest(
  context: Reading,
  digestId: string,
): Promise<(Digest & { devices: Device[]; code: string }) | undefined> {
  const digest = await digestToSend(context, digestId);
  if (!digest || (await isPaused(context, digest.residentId))) return undefined;
  const devices = await devicesOf(context, digest.residentId);
  return { ...digest, devices, code: codeToRead(context, digest.residentId, digestId) };
}

async function digestToSend(context: Reading, digestId: string): Promise<Digest | undefined> {
  const row = await context.db
    .selectFrom('digest')
    .select('resident_id as residentId')
    .where('id', '=', digestId)
    .executeTakeFirst();
  if (!row || (await choiceOf(context, row.residentId)).rhythm === 'never') return undefined;
  const language = (await howToWriteTo(context, row.residentId))?.language;
  if (!language) return undefined;
  const reader = { ...row, language };
  const blocks = await readDigest(context, digestId, reader);
  return blocks.length > 0 ? { ...reader, blocks } : undefined;
}

const purpose = 'read-digest';

/** What the address behind a notice holds, by which the one digest is read. */
function codeToRead(context: Reading, residentId: string, digestId: string): string {
  return datedCode(context, purpose, [residentId, digestId], todayOf(context));
}

/** What stands behind a notice, for whoever has it. @throws Refused NOT_FOUND where nothing is left of it */
export async function digestBehind(context: Context, code: string): Promise<Digest & { code: string }> {
  await context.limits.use('mail-link-from-network', context.network);
  const [residentId = '', digestId = ''] = readDatedCode(context, purpose, code);
  const digest = await digestToSend(context, digestId);
  if (digest?.residentId !== residentId) throw new Refused('NOT_FOUND');
  return { ...digest, code: codeToChoose(context, residentId) };
}

/** What a digest says today: what is gone since, or not for this reader any more, is left out. */
export async function readDigest(
  context: Reading,
  digestId: string,
  reader: NewsReader,
): Promise<NewsBlock[]> {
  const rows = await context.db
    .selectFrom('notification')
    .select(['kind', 'about_id'])
    .where('digest_id', '=', digestId)
    .orderBy('id', 'desc')
    .execute();
  const choice = await choiceOf(context, reader.residentId);
  const blocks: NewsBlock[] = [];
  for (const { kind, write } of newsBrought()) {
    // Turned off since it was told: off is off.
    if (!hearsKind(choice, kind)) continue;
    const about = rows.filter((row) => row.kind === kind).map(({ about_id }) => about_id);
    const block = about.length > 0 && (await write(context, about, reader));
    if (block && block.lines.length > 0) blocks.push(block);
  }
  return blocks;
}
