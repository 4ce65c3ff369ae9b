import { v7 as newId } from 'uuid';
import { atWorkIn, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { mostKeys } from './host-identity-key.rules.ts';
import type { SigningAlgorithm } from './host-identity.table.ts';
import { readPublicKey } from './public-key.ts';
import { setUpWay, takeWayAway } from './way.actions.ts';

type Keys = Pick<
  Context<'host_identity_key' | 'host_identity_site' | 'sign_in_way'>,
  'db' | 'organisation' | 'clock'
>;

export interface SigningKey {
  readonly id: string;
  readonly algorithm: SigningAlgorithm;
  readonly name: string | null;
  /** A JWK; null for a secret. */
  readonly publicKey: string | null;
  readonly addedAt: Date;
}

const way = { kind: 'host-identity', providerId: null, name: null } as const;

/** What `aud` has to be in a token for a site: this server and that site, and nothing else. */
export function audienceOf({ ownPages }: Pick<Context, 'ownPages'>, siteSlug: string): string {
  return `${ownPages}/#${siteSlug}`;
}

/** The keys that work now, the oldest first. */
export async function keysOfSite({ db }: Pick<Keys, 'db'>, siteId: string): Promise<SigningKey[]> {
  const rows = await db
    .selectFrom('host_identity_key')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    algorithm: row.algorithm,
    name: row.key_name,
    publicKey: row.public_key,
    addedAt: row.added_at,
  }));
}

/** The secret of a key for HS256: derived, so that a stolen database signs nobody in. */
export function secretOf({ secret }: Pick<Context, 'secret'>, keyId: string): Buffer {
  return secret.derive('host-identity', keyId);
}

/** Whether the key of the server was dropped that a secret was derived from: nobody can be signed in by it any more. */
export function isSecretLost(
  { secret }: Pick<Context, 'secret'>,
  { id, algorithm }: Pick<SigningKey, 'id' | 'algorithm'>,
): boolean {
  return algorithm === 'HS256' && !secret.reaches(id);
}

export async function believesHomes({ db }: Pick<Keys, 'db'>, siteId: string): Promise<boolean> {
  const row = await db
    .selectFrom('host_identity_site')
    .select('believes_homes')
    .where('site_id', '=', siteId)
    .executeTakeFirst();
  return row?.believes_homes ?? false;
}

/** @returns the id of the key; with the first one the site can switch this way on */
export async function addKey(context: Keys, siteId: string, pasted: string | null): Promise<string> {
  const key =
    pasted === null ? { algorithm: 'HS256' as const, jwk: null, name: null } : readPublicKey(pasted);
  if ((await keysOfSite(context, siteId)).length >= mostKeys) throw new Refused('TOO_MANY_KEYS');
  const id = newId();
  await context.db
    .insertInto('host_identity_key')
    .values({
      organisation_id: context.organisation.id,
      id,
      site_id: siteId,
      algorithm: key.algorithm,
      key_name: key.name,
      public_key: key.jwk && JSON.stringify(key.jwk),
      added_at: context.clock.now(),
      removed_at: null,
    })
    .execute();
  await setUpWay(context, siteId, way);
  return id;
}

/** What was signed with it works no longer. With the last key the way goes too, unless it is the only one that is on. */
export async function removeKey(context: Keys, siteId: string, keyId: string): Promise<void> {
  const keys = await keysOfSite(context, siteId);
  if (!keys.some(({ id }) => id === keyId)) throw new Refused('NOT_FOUND');
  if (keys.length === 1) await takeWayAway(context, siteId, way);
  await context.db
    .updateTable('host_identity_key')
    .set({ removed_at: context.clock.now() })
    .where('id', '=', keyId)
    .execute();
}

export async function believeHomes(context: Keys, siteId: string, believes: boolean): Promise<void> {
  await context.db
    .insertInto('host_identity_site')
    .values({ organisation_id: context.organisation.id, site_id: siteId, believes_homes: believes })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'site_id']).doUpdateSet({ believes_homes: believes }),
    )
    .execute();
}

/** The secret of a key, for the admin who has just made it. */
export async function secretToShow(context: Context, keyId: string): Promise<string | null> {
  if (!atWorkIn(context.viewer)) return null;
  const row = await context.db
    .selectFrom('host_identity_key')
    .select('algorithm')
    .where('id', '=', keyId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row?.algorithm === 'HS256' ? secretOf(context, keyId).toString('base64url') : null;
}
