import { v7 as newId } from 'uuid';
import webPush from 'web-push';
import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { isPushService, type PushAddress } from './notifications.rules.ts';

const purpose = 'push-key';

/** So many devices one person sees notices on; the oldest makes room. */
const mostDevices = 5;

type Keeping = Pick<Context<'push_key' | 'push_device'>, 'db' | 'organisation' | 'clock' | 'secret'>;

export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * The keys of an organisation, made when the first one asks; made anew where the secret that opens them is gone. Whatever device was
 * added for others takes nothing from these.
 */
export async function pushKeys({ db, organisation, secret }: Omit<Keeping, 'clock'>): Promise<PushKeys> {
  const row = await db.selectFrom('push_key').selectAll().executeTakeFirst();
  const privateKey = row && secret.unsealIfKept(purpose, row.sealed_key);
  if (row && privateKey) return { publicKey: row.public_key, privateKey };
  const made = webPush.generateVAPIDKeys();
  const values = { public_key: made.publicKey, sealed_key: secret.seal(purpose, made.privateKey) };
  await db
    .insertInto('push_key')
    .values({ organisation_id: organisation.id, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id']).doUpdateSet(values))
    .execute();
  if (row) await db.deleteFrom('push_device').execute();
  return made;
}

/**
 * From now on notices go to this device too.
 *
 * @throws Refused CHOICE_NOT_OFFERED where no browser takes them there, or they could not be encrypted for it
 */
export async function addDevice(
  { db, organisation, clock }: Keeping,
  residentId: string,
  device: PushAddress,
  pushServices: readonly string[],
): Promise<void> {
  if (!isPushService(device.endpoint, pushServices) || !canEncrypt(device))
    throw new Refused('CHOICE_NOT_OFFERED');
  const values = { resident_id: residentId, ...device, added_at: clock.now() };
  await db
    .insertInto('push_device')
    .values({ organisation_id: organisation.id, id: newId(), ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'endpoint']).doUpdateSet(values))
    .execute();
  const kept = await devicesOf({ db }, residentId);
  for (const { id } of kept.slice(mostDevices)) await forgetDevice({ db }, id);
}

export interface Device extends PushAddress {
  readonly id: string;
}

/** Where somebody sees notices, the newest first. */
export function devicesOf({ db }: Pick<Keeping, 'db'>, residentId: string): Promise<Device[]> {
  return db
    .selectFrom('push_device')
    .select(['id', 'endpoint', 'p256dh', 'auth'])
    .where('resident_id', '=', residentId)
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Its browser said that nobody is there any more. */
export async function forgetDevice({ db }: Pick<Keeping, 'db'>, id: string): Promise<void> {
  await db.deleteFrom('push_device').where('id', '=', id).execute();
}

/** Somebody chose another way: none of their devices is known any longer. */
export async function forgetDevicesOf({ db }: Pick<Keeping, 'db'>, residentId: string): Promise<void> {
  await db.deleteFrom('push_device').where('resident_id', '=', residentId).execute();
}

function canEncrypt({ p256dh, auth }: PushAddress): boolean {
  try {
    webPush.encrypt(p256dh, auth, 'x', 'aes128gcm');
    return true;
  } catch {
    return false;
  }
}
