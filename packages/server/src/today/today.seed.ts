import type { Context } from '../builder.ts';
import type { TodayKind } from './today.rules.ts';

/** What colleagues of the demo did already, so that their day is one that somebody can do. */
export async function seedDone(
  { db, organisation, clock }: Pick<Context, 'db' | 'organisation' | 'clock'>,
  done: { kind: TodayKind; aboutIds: readonly string[]; by: string },
): Promise<void> {
  if (done.aboutIds.length === 0) return;
  await db
    .insertInto('today_done')
    .values(
      done.aboutIds.map((aboutId) => ({
        organisation_id: organisation.id,
        kind: done.kind,
        about_id: aboutId,
        done_by: done.by,
        done_at: clock.now(),
      })),
    )
    .execute();
}
