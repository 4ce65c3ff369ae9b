import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { compactVerify } from 'jose';
import { nearestDelivered } from '@wederkerig/words';
import type { Context } from '../builder.ts';
import { findHome } from '../community/places.actions.ts';
import { originsOf, type Site } from '../community/sites.actions.ts';
import { Refused } from '../errors.ts';
import { claimHome, makeResident } from '../residents/newcomers.actions.ts';
import { firstNameFrom } from '../residents/residents.actions.ts';
import { hashed } from '../secrets.ts';
import {
  audienceOf,
  believesHomes,
  isSecretLost,
  keysOfSite,
  secretOf,
  type SigningKey,
} from './host-identity-keys.actions.ts';
import { readToken, type IdentityProblem, type UnprovedToken } from './host-identity-token.rules.ts';
import { judgeClaims, type Identity } from './host-identity.rules.ts';
import { sessionHolder } from './session-holder.actions.ts';
import { endSession, openSession, refresh, type OpenedSession } from './session.actions.ts';
import { needWay } from './way.actions.ts';

/** A token that lets nobody in: one sentence for a resident, and why for whoever builds the website. */
export class IdentityNotAccepted extends Refused {
  readonly problem: IdentityProblem;

  constructor(problem: IdentityProblem) {
    super('IDENTITY_NOT_ACCEPTED');
    this.problem = problem;
  }
}

/** What the website should know beside: what it said of a home, and why that was left aside. */
export type HomeAside = 'home-unknown' | 'home-not-believed';

export interface HostSignIn {
  readonly opened: OpenedSession;
  readonly aside: HomeAside | null;
}

/**
 * Signs in whom the website of this page says it has signed in. The session that is there goes on where it is of the same person,
 * and ends where it is not: at a shared computer the next one is never taken for the last.
 *
 * @param shown the handle of the session that is there
 */
export async function signInByHost(
  context: Context,
  site: Site,
  { token, shown }: { token: string; shown: string | undefined },
): Promise<HostSignIn | Refused> {
  await mayAsk(context, site);
  const identity = await proved(context, site, token);
  if (typeof identity === 'string') return new IdentityNotAccepted(identity);
  const residentId = await accountOf(context, site, identity);
  const aside = await settleHome(context, site, residentId, identity);
  return { opened: await goOnOrOpen(context, site, residentId, shown), aside };
}

/** What holds no token that could be read: longer than any is, or not the JSON that a page sends. */
export async function refuseUnread(context: Context, site: Site): Promise<IdentityNotAccepted> {
  await mayAsk(context, site);
  return new IdentityNotAccepted('request-not-readable');
}

async function mayAsk(context: Context, site: Site): Promise<void> {
  await needWay(context, site, 'host-identity');
  await context.limits.use('host-identity-from-network', context.network);
}

async function goOnOrOpen(
  context: Context,
  site: Site,
  residentId: string,
  shown: string | undefined,
): Promise<OpenedSession> {
  const holder = shown ? await sessionHolder(context, site, shown) : undefined;
  if (holder && holder.residentId !== residentId) await endSession(context, holder.sessionId);
  const going = holder?.residentId === residentId && shown ? await refresh(context, site, shown) : undefined;
  return going ?? openSession(context, { residentId, siteId: site.id, reach: 'embed' });
}

/** Who a token is of, once everything about it is right; it works this once. */
async function proved(context: Context, site: Site, token: string): Promise<Identity | IdentityProblem> {
  const unproved = readToken(token);
  if (typeof unproved === 'string') return unproved;
  const fitting = await fittingKeys(context, site, unproved);
  if (fitting.length === 0) return 'key-unknown';
  const keys = fitting.filter((key) => !isSecretLost(context, key));
  if (keys.length === 0) return 'secret-lost';
  if (!(await isSignedByOne(context, keys, token))) return 'signature';
  const identity = judgeClaims(unproved.payload, {
    audience: audienceOf(context, site.slug),
    issuers: await originsOf(context.db, site.id),
    now: context.clock.now(),
  });
  if (typeof identity === 'string') return identity;
  return (await isFirstUse(context, site, identity.tokenId)) ? identity : 'used-before';
}

/** The keys of this site alone, of the algorithm that each is pinned to. */
async function fittingKeys(
  context: Context,
  site: Site,
  { algorithm, keyName }: UnprovedToken,
): Promise<SigningKey[]> {
  const keys = await keysOfSite(context, site.id);
  const ofAlgorithm = keys.filter((key) => key.algorithm === algorithm);
  return keyName === undefined ? ofAlgorithm : ofAlgorithm.filter(({ name }) => name === keyName);
}

async function isSignedByOne(context: Context, keys: readonly SigningKey[], token: string): Promise<boolean> {
  for (const key of keys) {
    const verifying = key.publicKey
      ? createPublicKey({ key: JSON.parse(key.publicKey) as JsonWebKey, format: 'jwk' })
      : secretOf(context, key.id);
    const options = { algorithms: [key.algorithm] };
    if (
      await compactVerify(token, verifying, options).then(
        () => true,
        () => false,
      )
    )
      return true;
  }
  return false;
}

/** In PostgreSQL, so that it holds across servers; two at once are one. */
async function isFirstUse(context: Context, site: Site, tokenId: string): Promise<boolean> {
  const written = await context.db
    .insertInto('host_identity_used')
    .values({
      organisation_id: context.organisation.id,
      site_id: site.id,
      token_hash: hashed(tokenId),
      used_at: context.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('site_id')
    .executeTakeFirst();
  return written !== undefined;
}

/** Whoever a site knows by one name is one account here, of that site alone; an address never makes two accounts one. */
async function accountOf(
  context: Context,
  site: Site,
  { subject, firstName, language }: Identity,
): Promise<string> {
  const subjectHash = hashed(subject);
  const known = await context.db
    .selectFrom('host_identity_account')
    .select('resident_id')
    .where('site_id', '=', site.id)
    .where('subject_hash', '=', subjectHash)
    .executeTakeFirst();
  if (known) return known.resident_id;
  const residentId = await makeResident(context, {
    firstName: firstNameFrom(firstName ?? ''),
    language: nearestDelivered(language ?? context.language),
  });
  const written = await context.db
    .insertInto('host_identity_account')
    .values({
      organisation_id: context.organisation.id,
      site_id: site.id,
      subject_hash: subjectHash,
      resident_id: residentId,
      created_at: context.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('resident_id')
    .executeTakeFirst();
  // Two tabs at the same moment: the other one was first, and the account made here never was.
  if (!written) throw new Refused('TOO_MANY_REQUESTS', { retryAfter: 1 });
  return residentId;
}

/** Where somebody lives counts where an admin lets the site say so, and only for a home that is there. */
async function settleHome(
  context: Context,
  site: Site,
  residentId: string,
  { home }: Identity,
): Promise<HomeAside | null> {
  if (home === null) return null;
  if (!(await believesHomes(context, site.id))) return 'home-not-believed';
  const homeId = await findHome(context.db, home);
  if (!homeId) return 'home-unknown';
  await claimHome(context, { residentId, homeId });
  return null;
}
