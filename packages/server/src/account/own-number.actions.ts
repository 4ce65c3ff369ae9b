import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { Refused } from '../errors.ts';
import { isBareGuest } from '../residents/bare-guest.actions.ts';
import { addressOf, howToWriteTo } from '../residents/residents.actions.ts';
import { toNumber } from './code-to.actions.ts';
import { freshCodeToSend, proveByFreshCode, sendFreshCode, type FreshCode } from './fresh-code.actions.ts';
import { endProofs, holderOf, reachedBy, type Reached } from './own-account.actions.ts';
import { dropNumber, giveNumber, holdNumber, numberOf, residentOfNumber } from './phone.actions.ts';

export const newNumberTextQueue = 'new-number-text';
export const numberChangedTextQueue = 'number-changed-text';
export const numberChangedMailQueue = 'number-changed-mail';

/** Asks for a code to a new number. Every number takes the same road; its text message says whether it can be had. */
export async function askNewNumber(
  context: Context,
  given: { proof: string; number: string },
): Promise<{ attempt: string }> {
  const residentId = await holderOf(context, given.proof);
  const to = toNumber(context, given.number);
  if ((await numberOf(context, residentId)) === to.at) throw new Refused('PHONE_IS_YOURS');
  await context.limits.use('number-change-by-actor', residentId);
  return sendFreshCode(context, to, {
    language: context.language,
    purpose: 'new-number',
    aboutId: residentId,
    queue: newNumberTextQueue,
  });
}

/** What the message to a new number says: the code, or to whoever has it already, in their language, that it is theirs. */
export async function textForNewNumber(
  context: Pick<Context, 'db' | 'clock' | 'secret'>,
  id: string,
): Promise<{ code: FreshCode } | { taken: { to: string; language: string } } | undefined> {
  const asked = await freshCodeToSend(context, id);
  if (!asked) return undefined;
  const to = asked.to.at;
  if (await isNumberFree(context, to, asked.aboutId)) return { code: asked };
  const owner = await residentOfNumber(context, to);
  const theirs = owner && (await howToWriteTo(context, owner));
  return { taken: { to, language: (theirs || asked).language } };
}

/** Takes the code out of the message to the new number, and tells the old number and the address. */
export async function changeOwnNumber(
  context: Context,
  typed: { proof: string; attempt: string; code: string },
): Promise<Reached | Refused> {
  const residentId = await holderOf(context, typed.proof);
  const proved = await proveByFreshCode(context, { ...typed, purpose: 'new-number' });
  if (proved instanceof Refused) return proved;
  if (proved.aboutId !== residentId) return new Refused('CODE_EXPIRED');
  const number = proved.to.at;
  await holdNumber(context, number);
  if (!(await isNumberFree(context, number, residentId))) return new Refused('CODE_EXPIRED');
  const before = (await numberOf(context, residentId)) ?? null;
  await dropNumber(context, number);
  await giveNumber(context, { residentId, number });
  await tell(context, residentId, { before, after: number }, typed.proof);
  return reachedBy(context, residentId);
}

/** Takes a number away, where the account can still be opened by its address. */
export async function removeOwnNumber(context: Context, proof: string): Promise<Reached> {
  const residentId = await holderOf(context, proof);
  if (!(await addressOf(context, residentId))) throw new Refused('PHONE_NEEDED');
  await endNumber(context, residentId, proof);
  return reachedBy(context, residentId);
}

/** No number opens this account any more, and whoever had to hear of it is told. @param kept the page that stays open */
export async function endNumber(context: Context, residentId: string, kept: string | null): Promise<void> {
  const before = await numberOf(context, residentId);
  if (!before) return;
  await dropNumber(context, before);
  await tell(context, residentId, { before, after: null }, kept);
}

/**
 * Whether somebody can get a number: nobody has it, or only a guest that it made when they signed in by it, with no address and no
 * home. Whoever proves the number is that guest.
 */
async function isNumberFree(
  context: Pick<Context, 'db'>,
  number: string,
  residentId: string,
): Promise<boolean> {
  const owner = await residentOfNumber(context, number);
  return owner === undefined || owner === residentId || isBareGuest(context, owner);
}

async function tell(
  context: Context,
  residentId: string,
  { before, after }: { before: string | null; after: string | null },
  kept: string | null,
): Promise<void> {
  const { db, clock } = context;
  const organisationId = context.organisation.id;
  const id = newId();
  await db
    .insertInto('account_phone_change')
    .values({
      organisation_id: organisationId,
      id,
      resident_id: residentId,
      old_number: before,
      changed_at: clock.now(),
    })
    .execute();
  await endProofs(context, residentId, kept);
  await writeAudit(context, {
    actor: 'resident',
    actorId: residentId,
    action: after ? 'change-number' : 'remove-number',
    aboutId: residentId,
    reason: 'own-request',
  });
  const job = { organisationId, [numberChangeId]: id };
  if (before) await context.outbox.send(db, numberChangedTextQueue, job);
  await context.outbox.send(db, numberChangedMailQueue, job);
}

/** The data of a job that tells of a number that was changed. */
export const numberChangeId = 'numberChangeId';

export interface NumberChangeTold {
  readonly oldNumber: string | null;
  readonly email: string | null;
  readonly language: string;
}

/** Who has to hear of a change: the number before it, and the address; undefined when the account is gone. */
export async function numberChangeToTell(
  { db }: Pick<Context, 'db'>,
  id: string,
): Promise<NumberChangeTold | undefined> {
  const row = await db
    .selectFrom('account_phone_change')
    .select(['old_number', 'resident_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  const person = row && (await howToWriteTo({ db }, row.resident_id));
  return person && { oldNumber: row.old_number, ...person };
}
