// The rival in the benchmark of the help board: what a resident reads, searches and writes there, by node:http and pg alone. Same
// addresses, bytes and rights, in a transaction that sees one organisation, as the same role. The pure rules (what a text may
// hold, how a search is read) are the ones of the server; everything around them is written by hand.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { boardAnswer } from './board-answer.ts';
import { placed } from './board-posting.ts';
import { searchPage } from './board-search.ts';
import { listStatement, viewerStatement, type PostRow, type ViewerRow } from './board-statement.ts';

pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

const { BENCH_DATABASE = '{}', BENCH_MORE = '', BENCH_ASK = '' } = process.env;
const pool = new pg.Pool({ max: 10, ...JSON.parse(BENCH_DATABASE) });
const counting = new pg.Pool({ max: 4, ...JSON.parse(BENCH_DATABASE) });

const { rows: organisations } = await pool.query<{ id: string; timezone: string }>(
  'select id, timezone from organisation',
);
const organisation = organisations[0]!;
const enter = `begin; select set_config('wederkerig.organisation', ${pg.escapeLiteral(organisation.id)}, true)`;
const days = new Intl.DateTimeFormat('en-CA', { timeZone: organisation.timezone });
const origins = await inside(async (client) => {
  const { rows } = await client.query<{ origin: string }>('select origin from site_origin');
  return new Set(rows.map(({ origin }) => origin));
});

async function inside<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(enter);
    const done = await work(client);
    await client.query('commit');
    client.release();
    return done;
  } catch (fault) {
    client.release(true);
    throw fault;
  }
}

/** Named by what it is, so that each is planned once a connection. */
function prepared<Row extends object>(client: pg.PoolClient, text: string, values: unknown[]) {
  return client.query<Row>({
    name: createHash('sha256').update(text).digest('hex').slice(0, 16),
    text,
    values,
  });
}

async function viewerOf(client: pg.PoolClient, request: IncomingMessage, today: string) {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const hash = createHash('sha256').update(token).digest();
  const { rows } = await prepared<ViewerRow>(client, viewerStatement, [hash, today]);
  return rows[0];
}

type Asked = { first?: number; kind?: string; category?: string; search?: string; after?: string };

async function readPage(
  client: pg.PoolClient,
  viewer: ViewerRow,
  today: string,
  asked: Asked,
  most: number,
): Promise<PostRow[]> {
  const { resident_id, building_id, neighbourhood_id } = viewer;
  const after = asked.after && Buffer.from(asked.after, 'base64').toString().split(':')[1];
  const wanted = { kind: word(asked.kind), category: word(asked.category), after };
  const values = [resident_id, building_id!, neighbourhood_id!, today, most] as const;
  if (asked.search?.trim()) return searchPage<PostRow>(client, prepared, asked.search, wanted, values);
  const more = [wanted.kind, wanted.category, wanted.after].filter(Boolean);
  return (await prepared<PostRow>(client, listStatement(wanted), [...values, ...more])).rows;
}

async function list(request: IncomingMessage, asked: Asked): Promise<object> {
  const today = days.format(new Date());
  return inside(async (client) => {
    const viewer = await viewerOf(client, request, today);
    if (!viewer?.building_id) return { viewer: viewer ? { helpBoard: null } : null };
    const first = Math.min(Math.max(1, asked.first ?? 20), 50);
    const rows = viewer.opened ? await readPage(client, viewer, today, asked, first + 1) : [];
    const reading = {
      viewer: viewer.resident_id,
      today,
      now: Date.now(),
      dayOf: (moment: Date) => days.format(moment),
    };
    return { viewer: { helpBoard: { posts: boardAnswer(rows, first, reading) } } };
  });
}

async function ask(request: IncomingMessage, { input }: { input: Record<string, string> }): Promise<object> {
  const today = days.format(new Date());
  return inside(async (client) => {
    const viewer = await viewerOf(client, request, today);
    if (!viewer) throw new Error('Nobody is signed in.');
    return {
      askForHelp: await placed({ client, counting, organisation: organisation.id, viewer, today }, input),
    };
  });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { origin = '' } = request.headers;
  if (request.url !== '/graphql' || !origins.has(origin)) return void response.writeHead(403).end();
  if (!request.headers['content-type']?.startsWith('application/json'))
    return void response.writeHead(415).end();
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { extensions, variables } = JSON.parse(Buffer.concat(parts).toString());
  const hash = extensions?.persistedQuery?.sha256Hash;
  if (hash !== BENCH_MORE && hash !== BENCH_ASK) return void response.writeHead(404).end();
  const data = hash === BENCH_MORE ? await list(request, variables) : await ask(request, variables);
  const body = JSON.stringify({ data });
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Access-Control-Allow-Origin': origin,
    Vary: 'Origin',
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

const word = (value: string | undefined) => value?.toLowerCase().replaceAll('_', '-');

const server = createServer((request, response) => {
  answer(request, response).catch((fault: unknown) => {
    console.error(fault);
    response.writeHead(500).end();
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => process.exit(0));
