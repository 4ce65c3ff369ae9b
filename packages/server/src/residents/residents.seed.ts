import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { listHomes } from '../community/places.actions.ts';
import { findOrMakeResident } from './newcomers.actions.ts';
import { confirmResidency } from './residents.actions.ts';

/** First names as they are heard in a Dutch street; nobody in particular. */
const firstNames = (
  'Ina Mo Fatma Henk Els Sam Noor Piet Aisha Jan Zeynep Kees Olena Wim Amira Bas Marta Jos Hatice Tom Agnieszka Ria Yusuf ' +
  'Loes Ahmed Truus Daan Layla Gerda Milan Sofia Cor Nadia Ties Hanna Bram Iryna Toon Leila Mieke'
).split(' ');

/** Somebody lives in every home of the demo but the last of each building, which stands empty. */
export async function seedResidents(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
): Promise<string[]> {
  const homes = await listHomes(context);
  return liveIn(
    context,
    homes.filter(({ isLast }) => !isLast),
  );
}

/** Somebody lives in each of these homes; `at` keeps their addresses apart from those of others. */
export async function liveIn(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  homes: readonly { readonly id: string }[],
  at = '',
): Promise<string[]> {
  // They came over the past year, so that nobody but a newcomer is slowed down.
  const longAgo = { ...context, clock: { now: () => daysAfter(context.clock.now(), -200) } };
  const ids: string[] = [];
  for (const [index, home] of homes.entries()) {
    const firstName = firstNames[index % firstNames.length] ?? 'Ina';
    const email = `${firstName.toLowerCase()}.${at}${index + 1}@voorbeeld.example`;
    const residentId = await findOrMakeResident(longAgo, { email, firstName, language: 'nl' });
    await confirmResidency(longAgo, { residentId, homeId: home.id, how: 'letter' });
    ids.push(residentId);
  }
  return ids;
}

/** Who lives in a home of the demo. */
export async function residentOfHome(
  context: Pick<Context, 'db'>,
  homeId: string,
): Promise<string | undefined> {
  const row = await context.db
    .selectFrom('residency')
    .select('resident_id')
    .where('home_id', '=', homeId)
    .orderBy('starts_on')
    .executeTakeFirst();
  return row?.resident_id;
}
