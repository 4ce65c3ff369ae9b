import { readAddress } from '../account/invite-resident.actions.ts';
import { signedIn, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { lookUpAddress } from '../residents/look-up.actions.ts';
import { receiptMailQueue } from './send-signal.actions.ts';
import { atSignals, holdOwnSignal, holdSignal } from './signal-rows.actions.ts';
import { checkLinking } from './signal.rules.ts';
import type { SignalConsent } from './signal.table.ts';

/**
 * Links what was entered for somebody to their account, found by the whole address; that it was looked up is written down. They
 * read it among their own from then on, with that somebody at work entered it, and get its number by mail.
 */
export async function linkSignal(
  context: Context,
  id: string,
  { email, consent }: { email: string; consent: SignalConsent },
): Promise<string> {
  const { residentId } = await atSignals(context);
  checkLinking(await holdSignal(context, id));
  await context.limits.use('look-up-by-actor', residentId);
  const found = await lookUpAddress(context, readAddress(email), 'question', residentId);
  if (!found) throw new Refused('RESIDENT_NOT_KNOWN');
  await context.db
    .updateTable('signal')
    .set({ sender_id: found.residentId, consent_how: consent, linked_by: residentId })
    .where('id', '=', id)
    .execute();
  const ids = { organisationId: context.organisation.id, signalId: id };
  await context.outbox.send(context.db, receiptMailQueue, ids);
  return id;
}

/** "Dit is niet van mij": it stands with nobody's account again, and nobody reads of it. */
export async function unlinkSignal(context: Context, id: string): Promise<string> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('signal-change-by-actor', residentId);
  const row = await holdOwnSignal(context, id, residentId);
  if (row.source === 'web') throw new Refused('CHOICE_NOT_OFFERED');
  const nobodys = { sender_id: null, consent_how: null, linked_by: null, for_all_on: null, call_phone: null };
  await context.db.updateTable('signal').set(nobodys).where('id', '=', id).execute();
  await context.db.deleteFrom('signal_for_all').where('signal_id', '=', id).execute();
  return id;
}
