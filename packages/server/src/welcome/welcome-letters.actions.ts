import type { Context } from '../builder.ts';
import { cameByLetter } from '../letters/came-by-letter.actions.ts';
import type { Residency } from '../residents/own-residency.actions.ts';

/** That this letter is a newcomer's own, and not one that every home gets. */
export async function noteWelcomeLetter(
  { db, organisation }: Pick<Context, 'db' | 'organisation'>,
  welcomeId: string,
  letterId: string,
): Promise<void> {
  await db
    .insertInto('welcome_letter')
    .values({ organisation_id: organisation.id, welcome_id: welcomeId, letter_id: letterId })
    .execute();
}

/** Whether somebody came to live there by a letter that was printed for this half year. */
export async function cameByWelcomeLetter(
  context: Pick<Context, 'db'>,
  welcomeId: string,
  residency: Residency,
): Promise<boolean> {
  if (residency.confirmedHow !== 'letter') return false;
  const letters = await context.db
    .selectFrom('welcome_letter')
    .select('letter_id')
    .where('welcome_id', '=', welcomeId)
    .execute();
  return cameByLetter(
    context,
    letters.map(({ letter_id }) => letter_id),
    residency,
  );
}
