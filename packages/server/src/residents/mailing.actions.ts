import type { NotNull } from 'kysely';
import type { Context } from '../builder.ts';
import { isPaused } from './pause.actions.ts';

/** Where mail to somebody goes and in which language; undefined when the account is gone or has no address, or they want to be left alone. */
export async function whereToMail(
  context: Pick<Context<'resident' | 'resident_pause'>, 'db' | 'organisation' | 'clock'>,
  residentId: string,
): Promise<{ email: string; language: string } | undefined> {
  if (await isPaused(context, residentId)) return undefined;
  return context.db
    .selectFrom('resident')
    .select(['email', 'language'])
    .where('id', '=', residentId)
    .where('email', 'is not', null)
    .$narrowType<{ email: NotNull }>()
    .executeTakeFirst();
}

/** Who of some people can be written to by mail at all. */
export async function withAddress(
  { db }: Pick<Context<'resident'>, 'db'>,
  residentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (residentIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('resident')
    .select('id')
    .where('id', 'in', residentIds)
    .where('email', 'is not', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
