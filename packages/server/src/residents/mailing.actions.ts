import type { NotNull } from 'kysely';
import type { Context } from '../builder.ts';
import { bounces, isBouncing } from './mail-bounce.actions.ts';
import { isPaused } from './pause.actions.ts';

/**
 * Where mail to somebody goes and in which language; undefined when the account is gone or has no address, they want to be left
 * alone, or mail to them comes back.
 */
export async function whereToMail(
  context: Pick<Context<'resident' | 'resident_pause' | 'mail_bounce'>, 'db' | 'organisation' | 'clock'>,
  residentId: string,
): Promise<{ email: string; language: string } | undefined> {
  if (await isPaused(context, residentId)) return undefined;
  const to = await context.db
    .selectFrom('resident')
    .select(['email', 'language'])
    .where('id', '=', residentId)
    .where('email', 'is not', null)
    .$narrowType<{ email: NotNull }>()
    .executeTakeFirst();
  return to && !(await bounces(context, to.email)) ? to : undefined;
}

/** Who of some people can be reached by mail at all. */
export async function withAddress(
  { db }: Pick<Context<'resident' | 'mail_bounce'>, 'db'>,
  residentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (residentIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('resident')
    .select('id')
    .where('id', 'in', residentIds)
    .where('email', 'is not', null)
    .where((where) => where.not(isBouncing(where.ref('resident.id'))))
    .execute();
  return new Set(rows.map(({ id }) => id));
}
