import { sql, type RawBuilder } from 'kysely';
import { amongTexts } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';

/** The name and the number in how people say a home: "De Linde 12". */
export function nameAndNumber(said: string): { name: string; number: string } | undefined {
  const match = /^(.+?)[\s,]+(\d+\s*\S*)$/.exec(said.trim().replace(/\s+/g, ' '));
  return match ? { name: match[1]!, number: match[2]!.replaceAll(' ', '') } : undefined;
}

/** The homes that people say, in one statement, by what was said; those that are not there are not among them. */
export async function findHomes(
  db: Database<'building' | 'home'>,
  said: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map(said.map((one) => [one, nameAndNumber(one)]));
  const names = [...new Set([...wanted.values()].flatMap((one) => (one ? [one.name.toLowerCase()] : [])))];
  if (names.length === 0) return new Map();
  const rows = await db
    .selectFrom('home')
    .innerJoin('building', (join) =>
      join
        .onRef('building.organisation_id', '=', 'home.organisation_id')
        .onRef('building.id', '=', 'home.building_id'),
    )
    .select(['home.id', 'home.number', 'building.name', 'building.slug'])
    .where((where) =>
      where.or([
        where(lower(sql.ref('building.name')), '=', amongTexts(names)),
        where('building.slug', '=', amongTexts(names)),
      ]),
    )
    .execute();
  const known = new Map(
    rows.flatMap(({ id, number, name, slug }) =>
      [name, slug].map((called) => [`${called.toLowerCase()} ${number.toLowerCase()}`, id]),
    ),
  );
  const found = [...wanted].flatMap(([one, read]) => {
    const id = read && known.get(`${read.name.toLowerCase()} ${read.number.toLowerCase()}`);
    return id ? [[one, id] as const] : [];
  });
  return new Map(found);
}

/** A text to compare by, as a part of another statement. */
export const lower = (text: RawBuilder<unknown>) => sql<string>`lower(${text})`;
