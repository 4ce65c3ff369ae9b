// The rival in the benchmark: the public list of a lab by node:http and pg alone, as somebody would write it who wants nothing but
// speed. Same address, same bytes, same headers, same rights (a transaction that sees one organisation). Run as the same role.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { labAnswer } from './lab-answer.ts';
import { labStatement, type LabRow } from './lab-statement.ts';

pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

const { BENCH_DATABASE = '{}', BENCH_OPERATION = '', BENCH_LANGUAGES = '' } = process.env;
const pool = new pg.Pool({ max: 10, ...JSON.parse(BENCH_DATABASE) });

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly form_of_address: string;
  readonly language: string;
  readonly timezone: string;
}

const { rows: organisations } = await pool.query<Organisation>('select * from organisation');
const organisation = organisations[0]!;
const forPages = {
  name: organisation.name,
  phone: organisation.phone,
  formOfAddress: organisation.form_of_address.toUpperCase(),
  languages: BENCH_LANGUAGES.split(','),
};
const enter = `begin; select set_config('wederkerig.organisation', ${pg.escapeLiteral(organisation.id)}, true)`;
const dayHere = new Intl.DateTimeFormat('en-CA', { timeZone: organisation.timezone });

async function rowOf(slug: string, language: string): Promise<LabRow | undefined> {
  const client = await pool.connect();
  try {
    await client.query(enter);
    const values = [slug, language];
    const { rows } = await client.query<LabRow>({ name: 'lab', text: labStatement, values });
    await client.query('commit');
    client.release();
    return rows[0];
  } catch (fault) {
    client.release(true);
    throw fault;
  }
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = new URL(request.url ?? '/', 'http://localhost');
  const { persistedQuery } = JSON.parse(asked.searchParams.get('extensions') ?? '{}');
  if (asked.pathname !== '/graphql' || persistedQuery?.sha256Hash !== BENCH_OPERATION) {
    return void response.writeHead(404).end();
  }
  const { slug, language = organisation.language } = JSON.parse(asked.searchParams.get('variables') ?? '{}');
  if (typeof slug !== 'string' || typeof language !== 'string') return void response.writeHead(400).end();
  const row = await rowOf(slug, language);
  const data = { organisation: forPages, lab: labAnswer(row, language, dayHere.format(new Date())) };
  const body = JSON.stringify({ data });
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'public, max-age=15, stale-while-revalidate=60',
    ETag: etag,
  };
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'Content-Length': Buffer.byteLength(body) }).end(body);
}

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
