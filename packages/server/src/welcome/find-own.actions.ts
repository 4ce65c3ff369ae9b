import type { Context } from '../builder.ts';
import { residencyOf } from '../residents/own-residency.actions.ts';
import { welcomes, type WelcomeRow } from './welcome-rows.actions.ts';

/** The half year that the viewer said yes to, as long as it runs and they live in its home; undefined for everybody else. */
export async function findOwnRunning(context: Context): Promise<WelcomeRow | undefined> {
  if (context.viewer.kind !== 'resident') return undefined;
  const { residentId } = context.viewer;
  const lives = await residencyOf(context, residentId);
  if (!lives) return undefined;
  return welcomes(context)
    .where('welcome.resident_id', '=', residentId)
    .where('home_id', '=', lives.homeId)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
}
