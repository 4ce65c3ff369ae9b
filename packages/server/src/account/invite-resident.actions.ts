import { atWorkIn, inConsole, type Context } from '../builder.ts';
import { buildingName, findHome } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import { lookUpAddress, type LookUpReason } from '../residents/look-up.actions.ts';
import { bounces } from '../residents/mail-bounce.actions.ts';
import { findPerson } from '../residents/residents.actions.ts';
import { readEmail } from './account.rules.ts';
import { readFirstNameOf } from './colleagues.actions.ts';
import { inviteToHome } from './invitation.actions.ts';

/** What somebody at work may know of one address. */
export interface LookedUp {
  readonly firstName: string | null;
  /** Null for an account without a home. */
  readonly building: string | null;
}

/**
 * Invites an address to a home.
 *
 * @param invited `home` as somebody says it: "De Linde 12"
 */
export async function inviteResident(
  context: Context,
  invited: { email: string; home: string; firstName: string | null; language: string },
): Promise<void> {
  const { residentId } = inConsole(context.viewer, 'staff');
  await context.limits.use('invitation-by-actor', residentId);
  const email = readAddress(invited.email);
  const firstName = readFirstNameOf(invited.firstName);
  const homeId = await findHome(context.db, invited.home);
  if (!homeId) throw new Refused('HOME_NOT_FOUND');
  if (await bounces(context, email)) throw new Refused('ADDRESS_BOUNCES');
  await inviteToHome(context, { email, firstName, homeId, language: invited.language, by: residentId });
}

/**
 * Finds one resident by the whole address. There is no other way to look residents up, and each time is written down.
 *
 * @returns whose it is; null where nobody has it
 */
export async function lookUpResident(
  context: Context,
  typed: string,
  reason: LookUpReason,
): Promise<string | null> {
  const { residentId } = inConsole(context.viewer, 'staff');
  await context.limits.use('look-up-by-actor', residentId);
  const email = readAddress(typed);
  const found = await lookUpAddress(context, email, reason, residentId);
  return found?.residentId ?? null;
}

/** An address as somebody at work types it. */
export function readAddress(typed: string): string {
  const email = readEmail(typed);
  if (!email) throw new Refused('EMAIL_NOT_READABLE');
  return email;
}

/** What may be told of who was looked up a moment ago. */
export async function lookedUp(context: Context, id: string | null): Promise<LookedUp | null> {
  const found = id && atWorkIn(context.viewer, 'staff') ? await findPerson(context, id) : undefined;
  if (!found) return null;
  const building = found.buildingId ? await buildingName(context, found.buildingId) : null;
  return { firstName: found.firstName, building };
}
