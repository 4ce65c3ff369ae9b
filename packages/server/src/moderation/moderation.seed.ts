import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import type { Thing } from './moderated.actions.ts';
import type { ReportReason } from './moderation.table.ts';

/** Somebody of the demo reported what somebody else wrote. */
export async function seedReport(
  { db, organisation }: Pick<Context, 'db' | 'organisation'>,
  told: { about: Thing; by: string; reason: ReportReason; words: string; at: Date },
): Promise<void> {
  await db
    .insertInto('moderation_report')
    .values({
      organisation_id: organisation.id,
      id: newId(),
      about_type: told.about.type,
      about_id: told.about.id,
      reporter_id: told.by,
      reason: told.reason,
      words: told.words,
      reported_at: told.at,
    })
    .execute();
}
