import { createHash, randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { findBuilt } from '../../../packages/server/src/bin/assets.ts';
import { connect, type Database } from '../../../packages/server/src/database/connect.ts';
import { createCommunity } from '../../../packages/server/src/index.ts';
import { copyTemplate } from '../../../packages/server/src/testing/template.ts';
import { neighbourhood, type Neighbourhood } from '../input/neighbourhood.ts';
import { asksOf, bodyOf, type Answered, type Ask } from './asks.ts';

/** The server's own pages, the console among them. */
export const ownOrigin = 'http://localhost:4000';

/** A neighbourhood in which everything can be done once. */
export interface Original {
  readonly at: Neighbourhood;
  readonly asks: readonly Ask[];
  copy(): Promise<World>;
}

/** The same neighbourhood as it was at first, on a server that knows the registered operations and no others. */
export interface World {
  readonly fetch: (request: Request, from?: string) => Promise<Response>;
  rows<T>(work: (db: Database) => Promise<T>): Promise<T>;
  codeOf(attempt: string): Promise<string>;
  /** Sends each in turn, as a program can: it says it comes from wherever it likes. */
  askAll(asks: readonly Ask[], headers: Readonly<Record<string, string>>): Promise<Answered[]>;
  close(): Promise<void>;
}

export async function original(): Promise<Original> {
  const secret = randomBytes(32);
  const at = await neighbourhood(3, { secret });
  const { organisation, clock, connection, secret: derived } = at.community;
  const asks = asksOf(at);
  const template = connection.pool.options.database!;
  await at.community.close();
  return {
    at,
    asks,
    async copy() {
      const database = await copyTemplate({ ...inject('postgres')!, template });
      const rows = connect({ ...database, max: 2 });
      const { assets, operations } = findBuilt();
      const server = await createCommunity({
        database,
        secret,
        clock,
        assets,
        operations,
        publicUrl: ownOrigin,
        mail: 'demo',
        sms: 'demo',
        // A stream that is read to its end has one soon.
        streams: { lookEverySeconds: 60, endAfterSeconds: 0.02 },
        limitFactor: 1_000_000,
        keepsAnswersFor: 0,
        works: false,
      });
      const inRows: World['rows'] = (work) => rows.inOrganisation(organisation.id, work);
      return {
        fetch: server.fetch,
        rows: inRows,
        async codeOf(attempt) {
          const hash = createHash('sha256').update(attempt).digest();
          const { id } = await inRows((db) =>
            db.selectFrom('sign_in').select('id').where('attempt_hash', '=', hash).executeTakeFirstOrThrow(),
          );
          return derived.digits('sign-in-code', id);
        },
        async askAll(asked, headers) {
          const answers: Answered[] = [];
          for (const ask of asked)
            answers.push(await send(server, '/graphql', bodyOf(ask), { accept: ask.accept, ...headers }));
          return answers;
        },
        async close() {
          await server.close();
          await rows.close();
        },
      };
    },
  };
}

async function send(
  { fetch }: Pick<World, 'fetch'>,
  path: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answered> {
  const response = await fetch(
    new Request(ownOrigin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }),
  );
  return { status: response.status, text: await response.text() };
}

/** What the server answers to a program that posts to one of its routes. */
export async function posted(
  world: World,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  return (await send(world, path, JSON.stringify(body), headers)).text;
}
