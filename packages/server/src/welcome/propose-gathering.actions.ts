import { signedIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { Refused } from '../errors.ts';
import { gatheringsOf } from './gathering-rows.actions.ts';
import { isBuddyWelcome, isCommitteeWelcome } from './settling.actions.ts';
import { checkProposing, readProposal, type ProposedDay } from './welcome-gathering.rules.ts';
import { doneFor, holdWelcome, type WelcomeRow } from './welcome-rows.actions.ts';
import { lookAfter } from './aftercare.actions.ts';
import { works } from './welcomes-at-work.actions.ts';

/** Whoever helps a newcomer proposes a day to meet neighbours; nobody else hears of it before the newcomer's yes. */
export async function proposeGathering(context: Context, id: string, typed: ProposedDay): Promise<void> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('welcome-gathering-by-actor', residentId);
  const { onDate, atTime, place } = readProposal(typed, todayOf(context));
  const row = await holdWelcome(context, id);
  if (!(await helps(context, row))) throw new Refused('NOT_FOUND');
  const { state, proposedBy } = (await gatheringsOf(context, [id]))(id);
  checkProposing(state, proposedBy === residentId);
  await context.db
    .updateTable('welcome_gathering')
    .set({ proposed_by: residentId, on_date: onDate, at_time: atTime, place, post_id: null })
    .where('welcome_id', '=', id)
    .execute();
}

/** Their buddy; at work a committee of their building, and who looks after them. */
async function helps(context: Context, row: WelcomeRow): Promise<boolean> {
  if (row.endedOn !== null) return false;
  if (works(context) && (await lookAfter(context, row, await doneFor(context, row)))) return true;
  if (await isCommitteeWelcome(context, row)) return true;
  return isBuddyWelcome(context, row.id);
}
