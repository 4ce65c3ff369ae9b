import { expressionBuilder, sql, type Expression } from 'kysely';
import { v7 as newId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { compiledOnce } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import type { Tables } from '../database/tables.ts';
import { readText } from '../text.rules.ts';
import { authorOf, checkThere, type Thing } from './moderated.actions.ts';
import { longestWords } from './moderation.rules.ts';
import type { ReportReason } from './moderation.table.ts';

/**
 * Somebody says that a thing is not right. It stays where it is; a person looks. Said twice by one person is said once, until
 * somebody decided about it.
 */
export async function report(
  context: Context,
  told: { about: Thing; reason: ReportReason; words?: string | null },
): Promise<void> {
  const reporter = signedIn(context.viewer);
  await context.limits.use('report-by-actor', reporter.residentId);
  await checkThere(context, told.about);
  const said = {
    reason: told.reason,
    words: told.words?.trim() ? readText(told.words, longestWords) : null,
    reported_at: context.clock.now(),
  };
  await context.db
    .insertInto('moderation_report')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      about_type: told.about.type,
      about_id: told.about.id,
      reporter_id: reporter.residentId,
      ...said,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'about_type', 'about_id', 'reporter_id'])
        .doUpdateSet(said)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('moderation_decision as decided')
              .select('decided.id')
              .whereRef('decided.organisation_id', '=', 'moderation_report.organisation_id')
              .whereRef('decided.about_type', '=', 'moderation_report.about_type')
              .whereRef('decided.about_id', '=', 'moderation_report.about_id')
              .whereRef('decided.decided_at', '>=', 'moderation_report.reported_at'),
          ),
        ),
    )
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
