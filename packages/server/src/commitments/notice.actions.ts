import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { signedIn, type Context } from '../builder.ts';
import { dayLater, todayOf } from '../clock.ts';
import {
  latestCounts,
  pictureOf,
  publishCounts,
  type PublishedCounts,
} from '../community/publish-counts.actions.ts';
import { Refused } from '../errors.ts';
import { commitments } from './commitment-rows.actions.ts';
import { howManyLive } from '../residents/living-here.actions.ts';
import { readVisitorHash } from '../visitor.rules.ts';
import { answerDays, asksNotice, noticedChoices } from './commitments.rules.ts';
import type { Noticed, NoticedBy } from './commitments.table.ts';

type Counting = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** What somebody said about one. */
export interface OwnNotice {
  readonly commitmentId: string;
  readonly choice: Noticed;
}

/** This morning's picture of what others said; residents and others are never added up. */
export interface NoticedBySome {
  readonly residents: PublishedCounts | undefined;
  readonly visitors: PublishedCounts | undefined;
}

/** Guests have proved no home, so they are counted with the visitors. */
const audiences: Readonly<Record<keyof NoticedBySome, readonly NoticedBy[]>> = {
  residents: ['resident'],
  visitors: ['visitor', 'guest'],
};

/** Takes what somebody notices: a signed-in person's own, or a visitor's under the hash their browser made. The last one stands. */
export async function noticeCommitment(
  context: Context,
  said: OwnNotice & { readonly visitor?: string | null | undefined },
): Promise<void> {
  const { viewer } = context;
  const isVisitor = viewer.kind === 'visitor';
  const visitorHash = isVisitor ? readVisitorHash(said.visitor) : null;
  if (isVisitor) await context.limits.use('visitor-answer-from-network', context.network);
  else await context.limits.use('answer-by-actor', viewer.residentId);
  if (!(await isAsked(context, said.commitmentId))) throw new Refused('CHOICE_NOT_OFFERED');
  const residentId = isVisitor ? null : viewer.residentId;
  // Signed in by now: what this browser said as a visitor would count a second time.
  if (residentId && said.visitor) await takeBack(context, said.commitmentId, readVisitorHash(said.visitor));
  await write(context, said, { residentId, visitorHash });
}

/** Makes what a browser said as a visitor the own word of whoever signed in there, so that nobody counts twice. */
export async function adoptNotices(
  context: Context,
  kept: readonly { commitmentId: string; visitor: string }[],
): Promise<void> {
  const { residentId } = signedIn(context.viewer);
  if (kept.length > 200) throw new Refused('INPUT_NOT_READABLE');
  await context.limits.use('answer-by-actor', residentId);
  for (const { commitmentId, visitor } of kept) {
    const taken = await takeBack(context, commitmentId, readVisitorHash(visitor));
    // What is no longer asked goes all the same: the person must not count as a visitor besides.
    if (!taken || !(await isAskedNow(context, commitmentId))) continue;
    await write(context, { commitmentId, choice: taken.choice }, { residentId, visitorHash: null });
  }
}

/** What the viewer said about these. */
export async function ownNotices(context: Context, commitmentIds: readonly string[]): Promise<OwnNotice[]> {
  if (commitmentIds.length === 0) return [];
  const { residentId } = signedIn(context.viewer);
  return context.db
    .selectFrom('commitment_notice')
    .select(['commitment_id as commitmentId', 'choice'])
    .where('commitment_id', 'in', commitmentIds)
    .where('resident_id', '=', residentId)
    .execute();
}

/** What others said about each of these, as far as it may be shown. */
export async function noticesOf(context: Counting, ids: readonly string[]): Promise<NoticedBySome[]> {
  const rows = await context.db
    .selectFrom(latestCounts(sql<string[]>`${ids.map(subjectOf)}::text[]`).as('count'))
    .selectAll()
    .execute();
  const pictures = new Map(rows.map((row) => [`${row.subject} ${row.audience}`, pictureOf(row)]));
  return ids.map((id) => ({
    residents: pictures.get(`${subjectOf(id)} residents`),
    visitors: pictures.get(`${subjectOf(id)} visitors`),
  }));
}

/** Each morning: new pictures appear where the rules let them, and after a year nothing leads back to a person. */
export async function countNotices(context: Counting): Promise<void> {
  const today = todayOf(context);
  const rows = await commitments(context)
    .where((where) =>
      where.or([
        where('commitment.state', '=', 'kept'),
        where.and([where('ended_on', 'is', null), where('due', '<', today)]),
      ]),
    )
    .execute();
  const { people: residents } = await howManyLive(context, {});
  for (const row of rows.filter((one) => asksNotice(one, today))) await publish(context, row.id, residents);
  await unlinkOld(context);
}

async function publish(context: Counting, commitmentId: string, residents: number): Promise<void> {
  const counted = await context.db
    .selectFrom('commitment_notice')
    .select(['voice', 'choice', sql<number>`count(*)::int`.as('count')])
    .where('commitment_id', '=', commitmentId)
    .where('noticed_on', '<', todayOf(context))
    .groupBy(['voice', 'choice'])
    .execute();
  for (const [audience, voices] of Object.entries(audiences)) {
    const cells = noticedChoices.map((choice) => [
      choice,
      counted
        .filter((row) => row.choice === choice && voices.includes(row.voice))
        .reduce((total, { count }) => total + count, 0),
    ]);
    await publishCounts(context, {
      subject: subjectOf(commitmentId),
      audience,
      sensitivity: 'ordinary',
      cells: Object.fromEntries(cells),
      // Browsers are not people, and nobody knows how many there are.
      ...(audience === 'residents' && { mostAnswers: residents }),
      changedSince: (morning) => changedSince(context, { commitmentId, voices, morning }),
    });
  }
}

async function changedSince(
  context: Counting,
  of: { commitmentId: string; voices: readonly NoticedBy[]; morning: string },
): Promise<number> {
  const { count } = await context.db
    .selectFrom('commitment_notice')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('commitment_id', '=', of.commitmentId)
    .where('voice', 'in', of.voices)
    .where('noticed_on', '>=', of.morning)
    .where('noticed_on', '<', todayOf(context))
    .executeTakeFirstOrThrow();
  return count;
}

async function unlinkOld(context: Counting): Promise<void> {
  const yearAgo = dayLater(todayOf(context), -answerDays);
  const old = commitments(context).clearSelect().select('commitment.id').where('ended_on', '<=', yearAgo);
  await context.db
    .updateTable('commitment_notice')
    .set({ resident_id: null, visitor_hash: null })
    // Also of one that nobody ever ends.
    .where((where) => where.or([where('commitment_id', 'in', old), where('noticed_on', '<=', yearAgo)]))
    .execute();
}

async function isAsked(context: Context, id: string): Promise<boolean> {
  const isNow = await isAskedNow(context, id);
  if (isNow === undefined) throw new Refused('NOT_FOUND');
  return isNow;
}

async function isAskedNow(context: Context, id: string): Promise<boolean | undefined> {
  const row = await commitments(context).where('commitment.id', '=', id).executeTakeFirst();
  return row && asksNotice(row, todayOf(context));
}

function takeBack({ db }: Context, commitmentId: string, visitorHash: Buffer) {
  return db
    .deleteFrom('commitment_notice')
    .where('commitment_id', '=', commitmentId)
    .where('visitor_hash', '=', visitorHash)
    .returning('choice')
    .executeTakeFirst();
}

async function write(
  context: Context,
  { commitmentId, choice }: OwnNotice,
  by: { residentId: string | null; visitorHash: Buffer | null },
): Promise<void> {
  const voice = context.viewer.kind;
  const noticed_on = todayOf(context);
  const column = by.residentId === null ? 'visitor_hash' : 'resident_id';
  await context.db
    .insertInto('commitment_notice')
    .values({
      organisation_id: context.organisation.id,
      // Random, not in order of time: nobody can tell which answers came from one browser.
      id: randomUUID(),
      commitment_id: commitmentId,
      voice,
      resident_id: by.residentId,
      visitor_hash: by.visitorHash,
      choice,
      noticed_on,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'commitment_id', column])
        .where(column, 'is not', null)
        .doUpdateSet({ choice, noticed_on, voice })
        // Pressed again without a change is no change: it must not bring a new picture nearer.
        .where((where) =>
          where.or([
            where('commitment_notice.choice', '<>', choice),
            where('commitment_notice.voice', '<>', voice),
          ]),
        ),
    )
    .execute();
}

function subjectOf(id: string): string {
  return `commitment:${id}`;
}
