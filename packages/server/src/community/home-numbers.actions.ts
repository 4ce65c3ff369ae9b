import { expressionBuilder, type Expression } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** The number of a home, as a part of another statement. */
export function numberOfHome(home: Expression<string>) {
  return expressionBuilder<Pick<Tables, 'home'>>()
    .selectFrom('home')
    .select('home.number')
    .where('home.id', '=', home);
}
