import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { choiceOf } from './choice.actions.ts';
import { sendDigest, type Telling } from './digest.actions.ts';
import { hearsKind } from './notifications.rules.ts';
import type { NewsKind } from './notifications.table.ts';

/** Something that happened, and who hears of it. */
export interface News {
  readonly kind: NewsKind;
  readonly aboutId: string;
  readonly to: readonly string[];
}

/** From now on it stands in the next digest of each of them, once; for whoever wants to hear nothing it stands nowhere. */
export async function tell(
  context: Pick<Context<'notification' | 'notification_choice'>, 'db' | 'organisation' | 'clock'>,
  { kind, aboutId, to }: News,
): Promise<string[]> {
  const told: string[] = [];
  for (const residentId of new Set(to)) {
    if (!hearsKind(await choiceOf(context, residentId), kind)) continue;
    const { numInsertedOrUpdatedRows } = await context.db
      .insertInto('notification')
      .values({
        organisation_id: context.organisation.id,
        id: newId(),
        resident_id: residentId,
        kind,
        about_id: aboutId,
        happened_at: context.clock.now(),
        digest_id: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows) told.push(residentId);
  }
  return told;
}

/** The same for what is somebody's own: it does not wait for their day, and takes along what waits. */
export async function tellAtOnce(context: Telling, news: News): Promise<void> {
  for (const residentId of await tell(context, news)) await sendDigest(context, residentId);
}
