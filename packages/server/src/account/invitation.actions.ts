import { nearestDelivered } from '@wederkerig/words';
import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayIn, daysAfter } from '../clock.ts';
import { findHome } from '../community/places.actions.ts';
import { among, amongTexts } from '../database/compiled-once.ts';
import { OperatorError, Refused } from '../errors.ts';
import { mailArrived } from '../residents/mail-bounce.actions.ts';
import { lookUpAddress } from '../residents/look-up.actions.ts';
import { findOrMakeResident } from '../residents/newcomers.actions.ts';
import { confirmResidency, firstNameFrom } from '../residents/residents.actions.ts';
import { hashed } from '../secrets.ts';
import { invitationDays, readEmail } from './account.rules.ts';

export const invitationMailQueue = 'invitation-mail';

/** An address as it is kept and compared; null where no mail could reach it. */
export const addressFrom = (typed: string): string | null => readEmail(typed);

type InvitingContext = Pick<Context, 'db' | 'organisation' | 'clock' | 'outbox' | 'secret'>;

/**
 * Invites an address to be a resident of a home. Whoever proves that address, by the link in the mail or by a code on any site,
 * is a confirmed resident from that moment.
 */
export async function invite(
  context: InvitingContext,
  invited: { email: string; home: string; firstName?: string; language: string },
): Promise<{ id: string; alreadyResident: boolean }> {
  const email = readEmail(invited.email);
  if (!email)
    throw new OperatorError(`"${invited.email}" is not an e-mail address. Check it for typing errors.`);
  const firstName = invited.firstName ? firstNameFrom(invited.firstName) : null;
  if (invited.firstName && !firstName) {
    throw new OperatorError(
      `"${invited.firstName}" is not a first name as neighbours can read it: letters, spaces, hyphens, 40 at most.`,
    );
  }
  const homeId = await findHome(context.db, invited.home);
  if (!homeId) {
    throw new OperatorError(
      `There is no home "${invited.home}". Write it as the name of the building and a number: "De Linde 12".`,
    );
  }
  return inviteToHome(context, { email, firstName, homeId, language: invited.language });
}

/** Writes an invitation down and has it mailed. */
export async function inviteToHome(
  context: InvitingContext,
  invited: {
    email: string;
    firstName: string | null;
    homeId: string;
    language: string;
    by?: string;
    /** The first day they live there; the day they accept, where it is absent. */
    from?: string | null;
    /** The first day they do not live there any more. */
    until?: string | null;
  },
): Promise<{ id: string; alreadyResident: boolean }> {
  const { email, firstName, homeId } = invited;
  const known = await lookUpAddress(context, email, 'invitation', invited.by);
  const id = newId();
  const now = context.clock.now();
  await context.db
    .insertInto('invitation')
    .values({
      organisation_id: context.organisation.id,
      id,
      email,
      first_name: firstName,
      language: nearestDelivered(invited.language),
      home_id: homeId,
      starts_on: invited.from ?? null,
      ends_on: invited.until ?? null,
      code_hash: hashed(invitationCode(context, id)),
      created_at: now,
      expires_at: daysAfter(latest(now, invited.from), invitationDays),
      accepted_at: null,
    })
    .execute();
  await context.outbox.send(context.db, invitationMailQueue, {
    organisationId: context.organisation.id,
    invitationId: id,
  });
  return { id, alreadyResident: known?.kind === 'resident' };
}

/** What the mail of an invitation needs; undefined when it was accepted or is over. */
export async function mailForInvitation(
  context: Pick<Context<'invitation'>, 'db' | 'clock' | 'secret'>,
  invitationId: string,
): Promise<{ email: string; language: string; firstName: string | null; code: string } | undefined> {
  const row = await context.db
    .selectFrom('invitation')
    .selectAll()
    .where('id', '=', invitationId)
    .where('accepted_at', 'is', null)
    .where('expires_at', '>', context.clock.now())
    .executeTakeFirst();
  if (!row) return undefined;
  const code = invitationCode(context, row.id);
  return { email: row.email, language: row.language, firstName: row.first_name, code };
}

/** The link in the mail was opened and the button pressed. A GET of a mail scanner never comes here. */
export async function joinByInvitation(
  context: Context,
  given: { code: string; firstName?: string },
): Promise<void> {
  await context.limits.use('join-from-network', context.network);
  const row = await context.db
    .selectFrom('invitation')
    .selectAll()
    .where('code_hash', '=', hashed(given.code))
    .where('expires_at', '>', context.clock.now())
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refused('CODE_EXPIRED');
  await mailArrived(context, row.email);
  const firstName = firstNameFrom(given.firstName ?? '') ?? row.first_name;
  if (!row.accepted_at) await accept(context, { ...row, first_name: firstName });
}

/** An address that proves itself with a code takes up every invitation that waits for it. */
export async function acceptInvitationsFor(context: Context, email: string): Promise<void> {
  const waiting = await context.db
    .selectFrom('invitation')
    .selectAll()
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('expires_at', '>', context.clock.now())
    .forUpdate()
    .execute();
  for (const row of waiting) await accept(context, row);
}

async function accept(
  context: Context,
  row: {
    id: string;
    email: string;
    first_name: string | null;
    language: string;
    home_id: string;
    starts_on: string | null;
    ends_on: string | null;
  },
): Promise<void> {
  const residentId = await findOrMakeResident(context, {
    email: row.email,
    firstName: row.first_name,
    language: row.language,
  });
  const today = dayIn(context.organisation.timezone, context.clock.now());
  // Whoever accepts late lives there from the day they do.
  const from = row.starts_on && row.starts_on > today ? row.starts_on : today;
  const until = row.ends_on;
  if (until && until <= from) throw new Refused('CODE_EXPIRED');
  await confirmResidency(context, { residentId, homeId: row.home_id, how: 'invitation', from, until });
  await context.db
    .updateTable('invitation')
    .set({ accepted_at: context.clock.now() })
    .where('id', '=', row.id)
    .execute();
}

function invitationCode(context: Pick<Context, 'secret'>, id: string): string {
  return context.secret.token('invitation', id);
}

/** Who was invited to a home and did not come yet: all of them, or one address. With new keys, or an end, they are invited no more. */
export async function endInvitations(
  context: Pick<Context<'invitation'>, 'db' | 'clock'>,
  { homeId, email }: { homeId: string; email?: string },
): Promise<void> {
  const now = context.clock.now();
  let ending = context.db
    .updateTable('invitation')
    .set({ expires_at: now })
    .where('home_id', '=', homeId)
    .where('accepted_at', 'is', null)
    .where('expires_at', '>', now);
  if (email) ending = ending.where('email', '=', email);
  await ending.execute();
}

/** Who has an invitation that still works, to one of some homes or at one of some addresses. */
export async function invitedTo(
  context: Pick<Context<'invitation'>, 'db' | 'clock'>,
  { homeIds, emails }: { homeIds: readonly string[]; emails: readonly string[] },
) {
  if (homeIds.length === 0) return [];
  return context.db
    .selectFrom('invitation')
    .select(['email', 'home_id', 'starts_on', 'ends_on'])
    .where((where) =>
      where.or([where('home_id', '=', among(homeIds)), where('email', '=', amongTexts(emails))]),
    )
    .where('accepted_at', 'is', null)
    .where('expires_at', '>', context.clock.now())
    .execute();
}

/** An invitation for later works from now until some days after it begins. */
function latest(now: Date, from: string | null | undefined): Date {
  const begins = from ? new Date(`${from}T00:00:00Z`) : now;
  return begins > now ? begins : now;
}
