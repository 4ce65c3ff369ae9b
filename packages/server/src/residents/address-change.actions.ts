import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { Refused } from '../errors.ts';
import { hashed } from '../secrets.ts';
import { canTakeBack, daysToTakeBack } from './address-change.rules.ts';
import { formerOwner } from './former-address.actions.ts';
import { residentOfAddress } from './residents.actions.ts';

type Changing = Pick<
  Context<'resident' | 'resident_address_change' | 'audit_entry'>,
  'db' | 'organisation' | 'clock' | 'secret'
>;

/** Whether somebody can get an address: nobody else has it, and nobody else can still take it back. */
export async function isAddressFree(
  context: Pick<Changing, 'db' | 'clock'>,
  email: string,
  residentId: string,
): Promise<boolean> {
  const owner = await residentOfAddress(context, email);
  const former = await formerOwner(context, email);
  return [owner, former].every((id) => id === undefined || id === residentId);
}

/**
 * Gives somebody an address they proved.
 *
 * @returns the change, for the mail to the address before it, or no id where there was none; undefined where the address is
 *   somebody else's by now
 */
export async function changeAddress(
  context: Changing,
  { residentId, email }: { residentId: string; email: string },
): Promise<{ id: string | undefined } | undefined> {
  const before = await holdResident(context, residentId);
  if (!(await isAddressFree(context, email, residentId))) return undefined;
  const now = context.clock.now();
  await context.db.updateTable('resident').set({ email }).where('id', '=', residentId).execute();
  await note(context, 'change-address', residentId);
  // A first address has none before it that could be told or taken back.
  if (before === null) return { id: undefined };
  const id = newId();
  await context.db
    .insertInto('resident_address_change')
    .values({
      organisation_id: context.organisation.id,
      id,
      resident_id: residentId,
      old_email: before,
      new_email: email,
      back_hash: hashed(backCode(context, id)),
      changed_at: now,
      back_until: daysAfter(now, daysToTakeBack),
      undone_at: null,
    })
    .execute();
  return { id };
}

/**
 * Gives the address back to whoever had it, and ends this change with all that came after it: none of those can be undone then,
 * so that an address that was taken away gives nothing back to who took it.
 *
 * @returns whose it is, and the change to tell of where the address was until now; undefined where the address is somebody else's
 */
export async function takeAddressBack(
  context: Changing,
  code: string,
): Promise<{ residentId: string; changeId: string | undefined; back: boolean }> {
  const now = context.clock.now();
  const change = await context.db
    .selectFrom('resident_address_change')
    .selectAll()
    .where('back_hash', '=', hashed(code))
    .executeTakeFirst();
  if (!change || !canTakeBack(change, now)) throw new Refused('CODE_EXPIRED');
  const residentId = change.resident_id;
  const until = await holdResident(context, residentId);
  const owner = await residentOfAddress(context, change.old_email);
  const ended = await context.db
    .updateTable('resident_address_change')
    .set({ undone_at: now })
    .where('resident_id', '=', residentId)
    .where('undone_at', 'is', null)
    .where('id', '>=', change.id)
    .returning(['id', 'new_email'])
    .execute();
  // Pressed twice at once, the second finds nothing left to end.
  if (!ended.some(({ id }) => id === change.id)) throw new Refused('CODE_EXPIRED');
  await note(context, 'take-address-back', residentId);
  const changeId = ended.find(({ new_email }) => new_email === until)?.id;
  if (owner && owner !== residentId) return { residentId, changeId, back: false };
  await context.db
    .updateTable('resident')
    .set({ email: change.old_email })
    .where('id', '=', residentId)
    .execute();
  return { residentId, changeId, back: true };
}

export interface AddressChangeTold {
  readonly oldEmail: string;
  readonly newEmail: string;
  readonly language: string;
  readonly undone: boolean;
  readonly code: string;
  /** How long it can be taken back. */
  readonly days: number;
}

/** What the mails about a change need; undefined when it is too long ago, or the account is gone. */
export async function addressChangeToTell(
  context: Pick<Changing, 'db' | 'secret'>,
  id: string,
): Promise<AddressChangeTold | undefined> {
  const row = await context.db
    .selectFrom('resident_address_change as change')
    .innerJoin('resident', (join) =>
      join
        .onRef('resident.organisation_id', '=', 'change.organisation_id')
        .onRef('resident.id', '=', 'change.resident_id'),
    )
    .select(['change.old_email', 'change.new_email', 'change.undone_at', 'resident.language'])
    .where('change.id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      oldEmail: row.old_email,
      newEmail: row.new_email,
      language: row.language,
      undone: row.undone_at !== null,
      code: backCode(context, id),
      days: daysToTakeBack,
    }
  );
}

/** The address somebody has now, where they have one, so that two changes of it come one after the other. */
async function holdResident({ db }: Pick<Changing, 'db'>, residentId: string): Promise<string | null> {
  const row = await db
    .selectFrom('resident')
    .select('email')
    .where('id', '=', residentId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  return row.email;
}

function note(context: Changing, action: string, residentId: string): Promise<void> {
  return writeAudit(context, {
    actor: 'resident',
    actorId: residentId,
    action,
    aboutId: residentId,
    reason: 'own-request',
  });
}

function backCode({ secret }: Pick<Changing, 'secret'>, id: string): string {
  return secret.token('address-back', id);
}
