import { expressionBuilder, type Expression } from 'kysely';
import type { Context } from '../builder.ts';
import { among } from '../database/compiled-once.ts';
import type { Tables } from '../database/tables.ts';
import { namedHomes } from './homes-to-walk.actions.ts';

/** The number of a home, as a part of another statement. */
export function numberOfHome(home: Expression<string>) {
  return expressionBuilder<Pick<Tables, 'home'>>()
    .selectFrom('home')
    .select('home.number')
    .where('home.id', '=', home);
}

/** Homes as people say them, "De Linde 12", for those whose work it is to ring there. */
export async function homesInWords(
  { db }: Pick<Context<'building' | 'home'>, 'db'>,
  homeIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (homeIds.length === 0) return new Map();
  const rows = await namedHomes(db).where('home.id', '=', among(homeIds)).execute();
  return new Map(rows.map(({ id, building, number }) => [id, `${building} ${number}`]));
}
