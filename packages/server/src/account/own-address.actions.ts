import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import {
  addressChangeToTell,
  changeAddress,
  isAddressFree,
  takeAddressBack,
  type AddressChangeTold,
} from '../residents/address-change.actions.ts';
import { bounces } from '../residents/mail-bounce.actions.ts';
import { addressOf, residentOfAddress } from '../residents/residents.actions.ts';
import { readEmail } from './account.rules.ts';
import { endEverySession } from './devices.actions.ts';
import { askFreshCode, freshCodeToSend, proveByFreshCode, type FreshCode } from './fresh-code.actions.ts';
import { endProofs, holderOf } from './own-account.actions.ts';
import { endNumber } from './own-number.actions.ts';
import { removeEveryPasskey } from './passkey.actions.ts';
import { numberOf } from './phone.actions.ts';

export const newAddressMailQueue = 'new-address-mail';
export const addressChangedMailQueue = 'address-changed-mail';
export const addressAddedTextQueue = 'address-added-text';

/** Asks for a code to a new address. Every address takes the same road; its mail says whether it can be had. */
export async function askNewAddress(
  context: Context,
  given: { proof: string; email: string },
): Promise<{ attempt: string }> {
  const residentId = await holderOf(context, given.proof);
  const mine = await addressOf(context, residentId);
  if (mine && readEmail(given.email) === mine.email) throw new Refused('ADDRESS_IS_YOURS');
  await context.limits.use('address-change-by-actor', residentId);
  const typed = readEmail(given.email);
  if (typed && (await bounces(context, typed))) throw new Refused('ADDRESS_BOUNCES');
  return askFreshCode(context, {
    email: given.email,
    language: context.language,
    purpose: 'new-address',
    aboutId: residentId,
    queue: newAddressMailQueue,
  });
}

/** What the mail to a new address says: the code, or to whoever has it already that it is theirs. */
export async function mailForNewAddress(
  context: Pick<Context, 'db' | 'clock' | 'secret'>,
  id: string,
): Promise<{ code: FreshCode } | { taken: { email: string; language: string } } | undefined> {
  const asked = await freshCodeToSend(context, id);
  if (!asked) return undefined;
  if (await isAddressFree(context, asked.to.at, asked.aboutId)) return { code: asked };
  const owner = await residentOfAddress(context, asked.to.at);
  const theirs = owner && (await addressOf(context, owner));
  return { taken: { email: asked.to.at, language: (theirs || asked).language } };
}

/** Takes the code out of the mail to the new address, and tells the old one; where there was none, the number of the account. */
export async function changeOwnAddress(
  context: Context,
  typed: { proof: string; attempt: string; code: string },
): Promise<{ email: string } | Refused> {
  const residentId = await holderOf(context, typed.proof);
  const proved = await proveByFreshCode(context, { ...typed, purpose: 'new-address' });
  if (proved instanceof Refused) return proved;
  if (proved.aboutId !== residentId) return new Refused('CODE_EXPIRED');
  const email = proved.to.at;
  const change = await changeAddress(context, { residentId, email });
  if (!change) return new Refused('CODE_EXPIRED');
  await endProofs(context, residentId, typed.proof);
  if (change.id) await tell(context, change.id, 'changed');
  else {
    const organisationId = context.organisation.id;
    await context.outbox.send(context.db, addressAddedTextQueue, { organisationId, residentId });
  }
  return { email };
}

/** The link in the mail to the old address was opened and the button pressed: it is theirs again, and everybody is signed out. */
export async function takeOwnAddressBack(context: Context, code: string): Promise<object | Refused> {
  await context.limits.use('address-back-from-network', context.network);
  const { residentId, changeId, back } = await takeAddressBack(context, code);
  await endEverySession(context, residentId);
  await endProofs(context, residentId, null);
  // Whoever had the mailbox may have made other ways in; their owner makes them anew.
  await removeEveryPasskey(context, residentId);
  await endNumber(context, residentId, null);
  if (changeId) await tell(context, changeId, 'taken-back');
  return back ? {} : new Refused('NOT_FOUND');
}

/** To the old address that it was changed, to the other that it was taken back; undefined where that is no longer so. */
export async function mailForAddressChange(
  context: Pick<Context, 'db' | 'secret'>,
  { id, said }: { id: string; said: string },
): Promise<AddressChangeTold | undefined> {
  const change = await addressChangeToTell(context, id);
  return change && change.undone === (said === 'taken-back') ? change : undefined;
}

/** To the number of an account that got its first address; undefined where it has no number. */
export async function textForAddressAdded(
  context: Pick<Context, 'db'>,
  residentId: string,
): Promise<{ to: string; language: string } | undefined> {
  const [to, address] = [await numberOf(context, residentId), await addressOf(context, residentId)];
  return to && address ? { to, language: address.language } : undefined;
}

function tell(context: Context, addressChangeId: string, said: 'changed' | 'taken-back'): Promise<void> {
  return context.outbox.send(context.db, addressChangedMailQueue, {
    organisationId: context.organisation.id,
    addressChangeId,
    said,
  });
}
