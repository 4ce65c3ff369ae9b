import { createHash } from 'node:crypto';
import pg from 'pg';
import type { ConnectionSettings } from '../../../packages/server/src/database/connect.ts';
import {
  answers,
  idOf,
  people,
  pick,
  places,
  posts,
  profiles,
  request,
  viewers,
  words,
} from './board-sql.ts';

export interface BoardSize {
  readonly residents: number;
  readonly posts: number;
}

export const small: BoardSize = { residents: 2_000, posts: 10_000 };
export const large: BoardSize = { residents: 100_000, posts: 1_000_000 };

/** The one organisation of a board. */
const organisation = '019aaaaa-0000-7000-8000-000000000001';
/** The page that asks; its site is known. */
export const boardOrigin = 'https://bench.example.invalid';
const tokenOf = (resident: number) => `bench-token-${resident}`;
export const viewerTokens = viewers.map(tokenOf);
/** As many residents of any neighbourhood as posts of each are to be placed, ten by one. */
export const writers = Array.from({ length: 1_400 }, (_, index) => index).filter(
  (resident) => resident % 20 !== 7 && resident % 50 !== 9 && resident % 50 !== 1,
);
export const writerTokens = writers.map(tokenOf);

/** A number of a post as the page knows it. */
export const globalPostId = (number: number) =>
  Buffer.from(
    `HelpPost:${number
      .toString(16)
      .padStart(12, '0')
      .replace(/(.{8})/, '$1-')}-7000-8000-000000000006`,
  ).toString('base64');

/** Fills a migrated database, past the checks that the rows are known to pass. */
export async function seedBoardWorld(superuser: ConnectionSettings, size: BoardSize): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  try {
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set jit = off; set work_mem = '256MB'`,
    );
    await client.query(pick);
    await client.query(idOf);
    await client.query(
      `insert into organisation (id, slug, name, phone, form_of_address, language, timezone, created_at)
      values ($1, 'bench', 'Bench', '000', 'je', 'nl', 'Europe/Amsterdam', now())`,
      [organisation],
    );
    for (const statement of [places, people, profiles, posts, request, answers, words])
      await client.query(filled(statement, size));
    await seedSessions(client);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** Several statements at once take no parameters. */
function filled(statements: string, { residents, posts }: BoardSize): string {
  return statements
    .replaceAll('$1', `'${organisation}'::uuid`)
    .replaceAll('$2', String(residents))
    .replaceAll('$3', String(posts));
}

async function seedSessions(client: pg.Client): Promise<void> {
  await client.query(
    `insert into site (organisation_id, id, slug, name) values ('${organisation}', '${organisation}', 'bench', 'Bench');
    insert into site_origin (organisation_id, origin, site_id) values ('${organisation}', '${boardOrigin}', '${organisation}')`,
  );
  const residents = [...viewers, ...writers];
  await client.query(
    `insert into session (organisation_id, id, resident_id, site_id, reach, created_at, last_used_at)
    select $1::uuid, pg_temp.id_of(n, 8), pg_temp.id_of(n, 4), $1::uuid, 'embed', now(), now() from unnest($2::int[]) as n`,
    [organisation, residents],
  );
  await client.query(
    `insert into access_token (organisation_id, token_hash, session_id, expires_at)
    select $1::uuid, hash, pg_temp.id_of(n, 8), now() + interval '1 day' from unnest($2::int[], $3::bytea[]) as one (n, hash)`,
    [
      organisation,
      residents,
      residents.map((resident) => createHash('sha256').update(tokenOf(resident)).digest()),
    ],
  );
}
