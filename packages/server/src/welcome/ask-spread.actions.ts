import type { Context } from '../builder.ts';
import { dayLater, todayOf } from '../clock.ts';
import { spreadOf, type AskSpread } from './ask-spread.rules.ts';
import { roster } from './buddy-roster.actions.ts';
import { works } from './welcomes-at-work.actions.ts';

/** How the asks of the past year were spread over whoever is a buddy today; for staff, null for everybody else. */
export async function askSpread(context: Context): Promise<AskSpread | null> {
  if (!works(context)) return null;
  const buddies = (await roster(context)).filter(({ isAppointed }) => isAppointed);
  const ids = buddies.map(({ id }) => id);
  const asked = await context.db
    .selectFrom('welcome_buddy_ask')
    .select((row) => ['buddy_id', row.fn.countAll<string>().as('asks')])
    .where('asked_on', '>', dayLater(todayOf(context), -365))
    .groupBy('buddy_id')
    .execute();
  const asks = new Map(asked.map((row) => [row.buddy_id, Number(row.asks)]));
  return spreadOf(ids.map((id) => asks.get(id) ?? 0));
}
