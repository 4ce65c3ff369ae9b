import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { phoneDays } from './signal.rules.ts';

/** Each morning: a number to be called on is kept for as long as somebody may still call, and no longer. */
export async function forgetPhones({ db, clock }: Pick<Context<'signal'>, 'db' | 'clock'>): Promise<void> {
  await db
    .updateTable('signal')
    .set({ call_phone: null })
    .where('call_phone', 'is not', null)
    .where('judged_at', '<', daysAfter(clock.now(), -phoneDays))
    .execute();
}
