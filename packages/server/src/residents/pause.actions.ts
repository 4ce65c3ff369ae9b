import { expressionBuilder, type Expression } from 'kysely';
import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import type { Tables } from '../database/tables.ts';
import { isPausedOn } from './pause.rules.ts';

type Pausing = Pick<Context<'resident_pause'>, 'db' | 'organisation' | 'clock'>;

/** "Even niet": no mail, no asks, no suggestions, until a day or until they say so. No reason is asked, and nobody sees it. */
export async function beginPause(context: Pausing, residentId: string, until: string | null): Promise<void> {
  await context.db
    .insertInto('resident_pause')
    .values({
      organisation_id: context.organisation.id,
      resident_id: residentId,
      since: context.clock.now(),
      until,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'resident_id']).doUpdateSet({ until }))
    .execute();
}

export async function endPause(context: Pausing, residentId: string): Promise<void> {
  await context.db.deleteFrom('resident_pause').where('resident_id', '=', residentId).execute();
}

/** The pause somebody has today, for their own eyes and for what would ask something of them. */
export async function pauseOf(
  context: Pausing,
  residentId: string,
): Promise<{ until: string | null } | undefined> {
  const pause = await context.db
    .selectFrom('resident_pause')
    .select('until')
    .where('resident_id', '=', residentId)
    .executeTakeFirst();
  return isPausedOn(pause, today(context)) ? pause : undefined;
}

/** Whoever writes or asks somebody something looks here first, and lets it be. */
export async function isPaused(context: Pausing, residentId: string): Promise<boolean> {
  return (await pauseOf(context, residentId)) !== undefined;
}

/** Whether somebody wants to be left alone today, as a part of another statement. */
export function isLeftAlone(resident: Expression<string>, today: string) {
  const pause = expressionBuilder<Pick<Tables, 'resident_pause'>>();
  return pause.exists(
    pause
      .selectFrom('resident_pause')
      .select('resident_pause.resident_id')
      .where('resident_pause.resident_id', '=', resident)
      .where((where) =>
        where.or([where('resident_pause.until', 'is', null), where('resident_pause.until', '>=', today)]),
      ),
  );
}

function today({ organisation, clock }: Pausing): string {
  return dayIn(organisation.timezone, clock.now());
}
