import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { setDirectoryRoles } from '../residents/directory-roles.actions.ts';
import { Refused } from '../errors.ts';
import { hashed } from '../secrets.ts';
import { authenticatorIn } from './authenticator.actions.ts';
import { startAttempt, takeAttempt } from './console-attempt.actions.ts';
import type { SecondStep } from './console-sign-in.actions.ts';
import type { KnownIssuer } from './openid-issuer.actions.ts';
import { keepDirectorySession, sealedToken } from './openid-session.actions.ts';
import { proofSeconds, rolesByGroups, secondStepAfter } from './openid.rules.ts';
import type { Said } from './openid/ask-issuer.ts';
import { askPasskey, factorPasskeys } from './factor-passkey.actions.ts';
import { openSession, type OpenedSession } from './session.actions.ts';
import { isSameBrowser, type Trip } from './trip-marks.ts';

/** Somebody of staff came back from their directory: the roles of their groups, and what is still asked of them. */
export async function enterAsStaff(
  context: Context,
  issuer: KnownIssuer,
  account: { residentId: string },
  said: Said,
): Promise<Pick<Trip, 'second_step' | 'refresh_token'> | Refused> {
  const roles = rolesByGroups(issuer.groups, said.groups);
  await setDirectoryRoles(context, account.residentId, roles);
  if (roles.length === 0) return new Refused('NO_ROLE_THERE');
  const hasFactor = await hasSecondFactor(context, account.residentId);
  return {
    second_step: secondStepAfter(issuer, said, hasFactor),
    refresh_token: sealedToken(context, issuer.id, said.refreshToken),
  };
}

async function hasSecondFactor(context: Context, residentId: string): Promise<boolean> {
  const passkeys = await factorPasskeys(context, residentId);
  return passkeys.length > 0 || (await authenticatorIn(context, residentId)) !== undefined;
}

/** After a directory: in, or the second step that is still to come; `ties` where none is tied to the account yet. */
export type AfterDirectory = OpenedSession | (SecondStep & { readonly ties?: true });

/** The page of the console takes over from the page that somebody came back to. */
export async function enterByDirectory(
  context: Context,
  proof: string,
  markOf: (tripId: string) => string | undefined,
): Promise<AfterDirectory> {
  await context.limits.use('second-factor-from-network', context.network);
  const trip = await context.db
    .selectFrom('openid_trip')
    .selectAll()
    .where('proof_hash', '=', hashed(proof))
    .where('site_id', 'is', null)
    .where('used_at', 'is', null)
    .where('back_at', '>', secondsAfter(context.clock.now(), -proofSeconds))
    .forUpdate()
    .executeTakeFirst();
  if (!trip?.resident_id || !isSameBrowser(trip, markOf(trip.id))) throw new Refused('BEGIN_AGAIN');
  await context.db
    .updateTable('openid_trip')
    .set({ used_at: context.clock.now() })
    .where('id', '=', trip.id)
    .execute();
  const residentId = trip.resident_id;
  if (trip.second_step !== 'done') return askSecondStep(context, trip, residentId);
  const opened = await openSession(context, { residentId, siteId: null, reach: 'console' });
  await keepDirectorySession(context, trip.id, opened);
  return opened;
}

async function askSecondStep(context: Context, trip: Trip, residentId: string): Promise<AfterDirectory> {
  const ties = trip.second_step === 'tie';
  const { attempt } = await startAttempt(context, { residentId, linkId: null, tripId: trip.id, ties });
  if (ties) {
    await writeAudit(context, {
      actor: 'server',
      action: 'tie-first-factor',
      aboutId: residentId,
      reason: 'directory',
    });
    return { attempt, authenticator: false, passkey: undefined, ties };
  }
  const authenticator = (await authenticatorIn(context, residentId)) !== undefined;
  const passkeys = await factorPasskeys(context, residentId);
  const passkey =
    passkeys.length > 0
      ? await askPasskey(context, await takeAttempt(context, attempt), passkeys)
      : undefined;
  return { attempt, authenticator, passkey };
}
