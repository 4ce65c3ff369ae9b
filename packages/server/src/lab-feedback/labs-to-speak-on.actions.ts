import type { Context } from '../builder.ts';
import { today } from './lab-feedback.actions.ts';

/** Labs under which something can be written today, the newest first, as they were titled. */
export async function labsToSpeakOn(
  context: Pick<Context<'lab'>, 'db' | 'organisation' | 'clock'>,
): Promise<{ slug: string; title: string }[]> {
  return context.db
    .selectFrom('lab')
    .select(['slug', 'title'])
    .where('state', '=', 'open')
    .where('comments', '<>', 'off')
    .where((where) => where.or([where('closes_on', 'is', null), where('closes_on', '>=', today(context))]))
    .orderBy('held_on', 'desc')
    .orderBy('slug')
    .execute();
}
