import { v7 as newId } from 'uuid';
import type { Context, Role } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { OperatorError, Refused } from '../errors.ts';
import { findOrMakeResident } from '../residents/newcomers.actions.ts';
import { firstNameFrom, giveRole, rolesOf } from '../residents/residents.actions.ts';
import { hashed } from '../secrets.ts';
import { consoleLinkDays, readEmail } from './account.rules.ts';
import { startAttempt } from './console-attempt.actions.ts';

export const consoleLinkMailQueue = 'console-link-mail';

type LinkContext = Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>;

/**
 * Makes a link for somebody with a role. It opens once; links that were made for them before stop working.
 *
 * @returns its id, for the job that mails it, and its code, for a terminal
 */
export async function makeConsoleLink(
  context: LinkContext,
  residentId: string,
): Promise<{ id: string; code: string }> {
  const id = newId();
  const now = context.clock.now();
  await context.db
    .updateTable('console_link')
    .set({ expires_at: now })
    .where('resident_id', '=', residentId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
  const code = linkCode(context, id);
  await context.db
    .insertInto('console_link')
    .values({
      organisation_id: context.organisation.id,
      id,
      resident_id: residentId,
      code_hash: hashed(code),
      created_at: now,
      expires_at: daysAfter(now, consoleLinkDays),
      used_at: null,
    })
    .execute();
  return { id, code };
}

/** Makes a link and has it mailed. */
export async function mailConsoleLink(
  context: LinkContext & Pick<Context, 'outbox'>,
  residentId: string,
): Promise<void> {
  const { id } = await makeConsoleLink(context, residentId);
  await context.outbox.send(context.db, consoleLinkMailQueue, {
    organisationId: context.organisation.id,
    consoleLinkId: id,
  });
}

/** What the mail with a link needs; undefined when it was used or is over. */
export async function consoleLinkToSend(
  context: Pick<Context, 'db' | 'clock' | 'secret'>,
  id: string,
): Promise<{ residentId: string; code: string } | undefined> {
  const row = await context.db
    .selectFrom('console_link')
    .select('resident_id')
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', context.clock.now())
    .executeTakeFirst();
  return row && { residentId: row.resident_id, code: linkCode(context, id) };
}

/** The link was opened and the button pressed; what follows ties a second factor to the account and ends the link. */
export async function openConsoleLink(context: Context, code: string): Promise<{ attempt: string }> {
  await context.limits.use('console-link-from-network', context.network);
  const row = await context.db
    .selectFrom('console_link')
    .select(['id', 'resident_id'])
    .where('code_hash', '=', hashed(code))
    .where('used_at', 'is', null)
    .where('expires_at', '>', context.clock.now())
    .executeTakeFirst();
  if (!row || (await rolesOf(context, row.resident_id)).length === 0) throw new Refused('CODE_EXPIRED');
  return startAttempt(context, { residentId: row.resident_id, linkId: row.id });
}

/**
 * Somebody at the terminal of the server gives an address a role and a link into the console. This is how the first admin
 * comes in; later ones are invited there.
 */
export async function letIn(
  context: LinkContext,
  wanted: { email: string; firstName?: string; role: Role },
): Promise<{ code: string }> {
  const email = readEmail(wanted.email);
  if (!email)
    throw new OperatorError(`"${wanted.email}" is not an e-mail address. Check it for typing errors.`);
  const firstName = wanted.firstName ? firstNameFrom(wanted.firstName) : null;
  if (wanted.firstName && !firstName) {
    throw new OperatorError(
      `"${wanted.firstName}" is not a first name as people can read it: letters, spaces, hyphens, 40 at most.`,
    );
  }
  const { language } = context.organisation;
  const residentId = await findOrMakeResident(context, { email, firstName, language });
  const roles = await rolesOf(context, residentId);
  if (!roles.includes(wanted.role)) await giveRole(context, { residentId, role: wanted.role });
  const link = await makeConsoleLink(context, residentId);
  // Whoever holds the link comes in as this person, also where the role is an old one.
  await writeAudit(context, {
    actor: 'terminal',
    action: 'make-console-link',
    aboutId: residentId,
    reason: 'role',
  });
  return link;
}

function linkCode({ secret }: Pick<Context, 'secret'>, id: string): string {
  return secret.token('console-link', id);
}
