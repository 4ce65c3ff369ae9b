import type { Context } from '../builder.ts';
import { cameByLetter, isUnderWay } from '../letters/came-by-letter.actions.ts';
import { residenciesToday } from '../residents/own-residency.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { announcedOf, type Adult } from './newcomer.rules.ts';

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

/** Who of those who live in its home was announced; null where nothing tells. */
export async function whoWasAnnounced(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  welcome: {
    readonly id: string;
    readonly homeId: string;
    readonly keyOn: string;
    readonly firstName: string;
  },
): Promise<string | null> {
  const letters = await lettersOf(context, welcome.id);
  const lives = await residenciesToday(context).where('residency.home_id', '=', welcome.homeId).execute();
  const names = await firstNames(
    context,
    lives.map(({ residentId }) => residentId),
  );
  const adults: Adult[] = [];
  for (const one of lives)
    adults.push({
      ...one,
      firstName: names.get(one.residentId) ?? null,
      byWelcomeLetter: await cameByLetter(context, letters, one),
    });
  return announcedOf(welcome, adults, await isUnderWay(context, letters));
}

async function lettersOf({ db }: Pick<Context, 'db'>, welcomeId: string): Promise<string[]> {
  const letters = await db
    .selectFrom('welcome_letter')
    .select('letter_id')
    .where('welcome_id', '=', welcomeId)
    .execute();
  return letters.map(({ letter_id }) => letter_id);
}
