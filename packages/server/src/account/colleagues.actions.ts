import { atWorkIn, inConsole, type Context, type Role } from '../builder.ts';
import { Refused } from '../errors.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { findOrMakeResident } from '../residents/newcomers.actions.ts';
import { firstNameFrom, giveRole, rolesOf } from '../residents/residents.actions.ts';
import { endRole, listColleagues, roleAtWork, type Colleague } from '../residents/roles.actions.ts';
import { readEmail } from './account.rules.ts';
import { cameByIssuer } from './openid-account.actions.ts';
import { mailConsoleLink } from './console-link.actions.ts';

/** A colleague as an admin sees them. */
export interface ColleagueView extends Colleague {
  /** Comes in by a directory, which gives the roles too. */
  readonly isByDirectory: boolean;
  /** Has tied a second factor to the account or comes by a directory, and so can come in. */
  readonly canEnter: boolean;
  readonly isViewer: boolean;
}

/** Who works in the console, for admins; null for everybody else. */
export async function colleaguesForAdmin(context: Context): Promise<ColleagueView[] | null> {
  const { viewer } = context;
  if (!atWorkIn(viewer)) return null;
  const colleagues = await listColleagues(context);
  const ids = colleagues.map(({ residentId }) => residentId);
  const byDirectory = await cameByIssuer(context, ids);
  const entering = await tiedFactors(context, ids);
  return colleagues.map((colleague) => ({
    ...colleague,
    isByDirectory: byDirectory.has(colleague.residentId),
    canEnter: entering.has(colleague.residentId) || byDirectory.has(colleague.residentId),
    isViewer: viewer.kind !== 'visitor' && viewer.residentId === colleague.residentId,
  }));
}

/** Whether somebody comes into the console as they are, and needs no link for it. */
export async function canEnterConsole(context: Pick<Context, 'db'>, residentId: string): Promise<boolean> {
  const [tied, byDirectory] = [
    await tiedFactors(context, [residentId]),
    await cameByIssuer(context, [residentId]),
  ];
  return tied.size + byDirectory.size > 0;
}

async function tiedFactors(
  { db }: Pick<Context, 'db'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('second_factor')
    .select('resident_id')
    .distinct()
    .where('resident_id', 'in', ids)
    .where('ended_at', 'is', null)
    .execute();
  return new Set(rows.map((row) => row.resident_id));
}

/** Gives an address a role, and mails the link by which it comes in. */
export async function inviteColleague(
  context: Context,
  invited: { email: string; firstName: string | null; role: Role },
): Promise<void> {
  const by = await mayChange(context);
  const role = roleAtWork(invited.role);
  const email = readEmail(invited.email);
  if (!email) throw new Refused('EMAIL_NOT_READABLE');
  const firstName = readFirstNameOf(invited.firstName);
  const { language } = context.organisation;
  const residentId = await findOrMakeResident(context, { email, firstName, language });
  const roles = await rolesOf(context, residentId);
  if (!roles.includes(role)) await giveRole(context, { residentId, role, by });
  await mailConsoleLink(context, residentId);
}

export async function giveColleagueRole(context: Context, residentId: string, role: Role): Promise<void> {
  const by = await mayChange(context);
  const { roles } = await colleague(context, residentId);
  if (!roles.includes(role)) await giveRole(context, { residentId, role: roleAtWork(role), by });
}

export async function endColleagueRole(context: Context, residentId: string, role: Role): Promise<void> {
  const by = await mayChange(context);
  const { roles } = await colleague(context, residentId);
  if (roles.includes(role)) await endRole(context, { residentId, role, by });
}

/**
 * Mails a new link, by which another second factor is tied to the account. The old one goes on working, since it is usually a new
 * phone beside it; where it was lost it stops at once, and so does every session it let in.
 */
export async function sendConsoleLink(context: Context, residentId: string, lost: boolean): Promise<void> {
  const by = await mayChange(context);
  await colleague(context, residentId);
  if (lost) await endFactors(context, residentId);
  await mailConsoleLink(context, residentId);
  const action = lost ? 'end-second-factors' : 'send-console-link';
  await writeAudit(context, {
    actor: 'resident',
    actorId: by,
    action,
    aboutId: residentId,
    reason: 'sign-in',
  });
}

async function endFactors({ db, clock }: Context, residentId: string): Promise<void> {
  const ended = { ended_at: clock.now() };
  await db
    .updateTable('second_factor')
    .set(ended)
    .where('resident_id', '=', residentId)
    .where('ended_at', 'is', null)
    .execute();
  await db
    .updateTable('session')
    .set(ended)
    .where('resident_id', '=', residentId)
    .where('reach', '=', 'console')
    .where('ended_at', 'is', null)
    .execute();
}

async function mayChange(context: Context): Promise<string> {
  const { residentId } = inConsole(context.viewer);
  await context.limits.use('colleague-change-by-actor', residentId);
  return residentId;
}

/** Only who works here already is found: a role is given to others by inviting them, or by their directory. */
async function colleague(context: Context, residentId: string): Promise<Colleague> {
  const found = (await listColleagues(context)).find((one) => one.residentId === residentId);
  if (!found) throw new Refused('NOT_FOUND');
  if ((await cameByIssuer(context, [residentId])).size > 0) throw new Refused('ROLE_BY_DIRECTORY');
  return found;
}

/** A first name that somebody types for another; none is fine, since they can give it themselves. */
export function readFirstNameOf(typed: string | null): string | null {
  if (!typed?.trim()) return null;
  const firstName = firstNameFrom(typed);
  if (!firstName) throw new Refused('FIRST_NAME_NOT_READABLE');
  return firstName;
}
