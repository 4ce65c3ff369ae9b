import { expressionBuilder, sql, type Expression } from 'kysely';
import { v7 as newId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { compiledOnce } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import type { Tables } from '../database/tables.ts';
import { Refused } from '../errors.ts';
import { rolesOf } from '../residents/residents.actions.ts';
import { readText } from '../text.rules.ts';
import { mayDecide } from './moderation.rules.ts';
import { holdReasons, mostMessages } from './patterns.rules.ts';
import type { Decision, ReportReason } from './moderation.table.ts';

/** What a slice tells about a kind of thing that people write, so that it can be reported, blocked and decided about. */
export interface Moderated {
  /** Who wrote it; undefined when it is not there for this viewer. */
  authorOf(context: Context, id: string): Promise<string | null | undefined>;
  /** Carries a decision out. */
  carryOut(context: Context, id: string, decision: Decision): Promise<void>;
}

const kinds = new Map<string, Moderated>();

/** Said once by each slice for each type that people write. */
export function moderate(type: string, moderated: Moderated): void {
  kinds.set(type, moderated);
}

export interface Thing {
  readonly type: string;
  readonly id: string;
}

/**
 * Whether what somebody wrote appears at once, or a person looks at it first.
 *
 * @param written what is new, in its parts: the title, the text and the place of a post, or one message
 * @param before what the two said before it in their talk, newest first
 */
export function lookFirst(
  written: readonly (string | null)[],
  before: readonly string[] = [],
): 'published' | 'waiting' {
  const newest = written.filter((part) => part !== null).join('\n');
  const earlier = before.slice(0, mostMessages - 1).toReversed();
  return holdReasons([...earlier, newest]).length > 0 ? 'waiting' : 'published';
}

/** Somebody says that a thing is not right. It stays where it is; a person looks. Said twice by one person is said once. */
export async function report(
  context: Context,
  told: { about: Thing; reason: ReportReason; words?: string | null },
): Promise<void> {
  const reporter = signedIn(context.viewer);
  await context.limits.use('report-by-actor', reporter.residentId);
  await authorOf(context, told.about);
  await context.db
    .insertInto('moderation_report')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      about_type: told.about.type,
      about_id: told.about.id,
      reporter_id: reporter.residentId,
      reason: told.reason,
      words: told.words?.trim() ? readText(told.words, 1000) : null,
      reported_at: context.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** From now on the two are absent for each other. */
export async function blockAuthor(context: Context, about: Thing): Promise<void> {
  const blocker = signedIn(context.viewer);
  await context.limits.use('block-by-actor', blocker.residentId);
  const author = await authorOf(context, about);
  // To block oneself, or somebody who left, changes nothing.
  if (!author || author === blocker.residentId) return;
  await context.db
    .insertInto('resident_block')
    .values({
      organisation_id: context.organisation.id,
      blocker_id: blocker.residentId,
      blocked_id: author,
      blocked_at: context.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Everybody who is absent for the viewer: blocked by them, or having blocked them. */
export async function absentFor(
  context: Pick<Context<'resident_block'>, 'db'>,
  residentId: string,
): Promise<ReadonlySet<string>> {
  const rows = await loadBlocks(context.db, { residentId });
  return new Set(rows.map((row) => (row.blocker_id === residentId ? row.blocked_id : row.blocker_id)));
}

const loadBlocks = compiledOnce((db: Database<'resident_block'>, { residentId }: { residentId: string }) =>
  db
    .selectFrom('resident_block')
    .select(['blocker_id', 'blocked_id'])
    .where((where) => where.or([where('blocker_id', '=', residentId), where('blocked_id', '=', residentId)])),
);

/**
 * Whether two people are absent for each other, as a part of another statement. Those who are absent for the one are read once,
 * however many others there are.
 */
export function absentForEachOther(residentId: string, other: Expression<string | null>) {
  const { selectFrom } = expressionBuilder<Pick<Tables, 'resident_block'>>();
  const blocked = selectFrom('resident_block').select('blocked_id').where('blocker_id', '=', residentId);
  const blocking = selectFrom('resident_block').select('blocker_id').where('blocked_id', '=', residentId);
  return sql<boolean>`coalesce(${other} = any (array(${blocked} union all ${blocking})), false)`;
}

/**
 * A moderator decides about one thing, with a reason. Works in the console alone; reading what is decided about is written
 * down, and nobody decides about what they wrote or reported.
 */
export async function decide(
  context: Context,
  made: { about: Thing; decision: Decision; reason: string },
): Promise<void> {
  const moderator = signedIn(context.viewer);
  const author = await authorOf(context, made.about);
  const reporters = await context.db
    .selectFrom('moderation_report')
    .select('reporter_id')
    .where('about_type', '=', made.about.type)
    .where('about_id', '=', made.about.id)
    .execute();
  mayDecide({
    reach: moderator.reach,
    roles: await rolesOf(context, moderator.residentId),
    isParty:
      author === moderator.residentId || reporters.some((row) => row.reporter_id === moderator.residentId),
  });
  await writeAudit(context, {
    actor: 'resident',
    actorId: moderator.residentId,
    action: `decide:${made.decision}`,
    aboutId: made.about.id,
    reason: 'moderation',
  });
  await context.db
    .insertInto('moderation_decision')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      about_type: made.about.type,
      about_id: made.about.id,
      decision: made.decision,
      reason: readText(made.reason, 1000),
      decided_by: moderator.residentId,
      decided_at: context.clock.now(),
    })
    .execute();
  await kinds.get(made.about.type)?.carryOut(context, made.about.id, made.decision);
}

async function authorOf(context: Context, { type, id }: Thing): Promise<string | null> {
  const author = await kinds.get(type)?.authorOf(context, id);
  if (author === undefined) throw new Refused('NOT_FOUND');
  return author;
}
