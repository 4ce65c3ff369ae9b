import type { Database } from '../database/connect.ts';

/** The calm default of everything that stands on paper or in a mail. */
const usualColour = '#175239';

/** The colour of what one can press on the organisation's website: of the first of its sites that has one. */
export async function houseColour(db: Database<'site'>): Promise<string> {
  const row = await db
    .selectFrom('site')
    .select('action_colour')
    .where('action_colour', 'is not', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.action_colour ?? usualColour;
}
