import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';

/** The resident of a home who bears a first name; undefined where none does, or several do. */
export async function residentCalled(
  context: Pick<Context<'resident' | 'residency'>, 'db' | 'clock' | 'organisation'>,
  homeId: string,
  firstName: string,
): Promise<string | undefined> {
  const today = dayIn(context.organisation.timezone, context.clock.now());
  const rows = await context.db
    .selectFrom('residency')
    .innerJoin('resident', (join) =>
      join
        .onRef('resident.organisation_id', '=', 'residency.organisation_id')
        .onRef('resident.id', '=', 'residency.resident_id'),
    )
    .select('resident.id')
    .distinct()
    .where('residency.home_id', '=', homeId)
    .where('residency.confirmed_at', 'is not', null)
    .where('residency.starts_on', '<=', today)
    .where((where) =>
      where.or([where('residency.ends_on', 'is', null), where('residency.ends_on', '>', today)]),
    )
    .where(sql`lower(resident.first_name)`, '=', firstName.toLowerCase())
    .limit(2)
    .execute();
  return rows.length === 1 ? rows[0]!.id : undefined;
}
