import type { Context } from '../builder.ts';
import type { Round } from './places.actions.ts';

/** Of each place the vote that runs or comes; else the last one. */
export async function latestRounds(
  { db }: Pick<Context, 'db'>,
  placeIds: readonly string[],
): Promise<Map<string, Round>> {
  const rows = await db
    .selectFrom('core_values_round')
    .selectAll()
    .distinctOn('place_id')
    .where('place_id', 'in', placeIds)
    .orderBy('place_id')
    .orderBy('closes_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      row.place_id,
      {
        id: row.id,
        opensOn: row.opens_on,
        closesOn: row.closes_on,
        outcome: row.outcome,
        isTold: row.told_on !== null,
        support: row.support,
        turnout: row.turnout,
        votesBy: row.votes_by,
      },
    ]),
  );
}
