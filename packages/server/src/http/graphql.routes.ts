import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Server } from '../server.ts';
import type { HttpEnv } from './env.ts';
import { createGraphql } from './graphql.ts';
import type { Origins } from './origins.ts';
import { readBody } from './read-body.ts';
import { withoutNul } from './without-nul.ts';

const maxBodyBytes = 100_000;

/** `/graphql`: GET is public and cacheable by its address alone; POST takes JSON from the pages of known sites. */
export function graphqlRoutes(server: Server, origins: Origins): Hono<HttpEnv> {
  const answer = createGraphql(server);
  const routes = new Hono<HttpEnv>();

  routes.get('/', async (c) => {
    const request = readable(c.req.raw);
    if (!request) {
      const told = { errors: [{ message: 'Write variables and extensions as JSON.' }] };
      return c.json(told, 400, { 'Access-Control-Allow-Origin': '*' });
    }
    const response = await answer(request, c.env.facts);
    const isPage = server.freeOperations && c.req.header('accept')?.includes('text/html');
    return isPage ? response : cacheable(request, response);
  });

  routes.options('/', async (c) => {
    const origin = await allowedOrigin(c.req.raw, c.env, origins, server);
    if (!origin) return c.body(null, 403);
    return c.body(null, 204, {
      ...corsFor(origin),
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'authorization, content-type, accept-language',
      'Access-Control-Max-Age': '7200',
    });
  });

  routes.post('/', async (c) => {
    const origin = await allowedOrigin(c.req.raw, c.env, origins, server);
    if (!origin) return c.json({ errors: [{ message: 'This page is not a page of a known site.' }] }, 403);
    if (!isJson(c.req.header('content-type'))) {
      return c.json({ errors: [{ message: 'Send application/json.' }] }, 415, corsFor(origin));
    }
    const body = await readBody(c.req.raw, maxBodyBytes);
    if (body === undefined) {
      return c.json({ errors: [{ message: 'Send less than 100 kB.' }] }, 413, corsFor(origin));
    }
    const request = new Request(c.req.raw.url, { method: 'POST', headers: c.req.raw.headers, body });
    const response = await answer(request, c.env.facts);
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries(corsFor(origin))) headers.set(name, value);
    headers.set('Cache-Control', 'no-store');
    return new Response(response.body, { status: response.status, headers });
  });

  return routes;
}

function isJson(type: string | undefined): boolean {
  return type?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

function corsFor(origin: string): Record<string, string> {
  return { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' };
}

/** The page's origin when a known site has it, or the server's own pages. */
async function allowedOrigin(
  request: Request,
  env: HttpEnv['Bindings'],
  origins: Origins,
  server: Server,
): Promise<string | undefined> {
  const origin = request.headers.get('origin') ?? undefined;
  if (origin === new URL(server.publicUrl).origin) return origin;
  return (await origins.siteOf(env.facts.organisation.id, origin)) ? origin : undefined;
}

/** What an address asks for, as a body would; undefined where a part that is JSON is none. */
function readable(request: Request): Request | undefined {
  const url = new URL(request.url);
  for (const name of ['variables', 'extensions']) {
    const given = url.searchParams.get(name);
    if (!given) continue;
    try {
      JSON.parse(given);
    } catch {
      return undefined;
    }
    if (withoutNul(given) !== given) url.searchParams.set(name, withoutNul(given));
  }
  return new Request(url, request);
}

/** An answer that any cache may keep; one that says what went wrong is nobody else's. */
async function cacheable(request: Request, response: Response): Promise<Response> {
  const body = await response.text();
  const headers = new Headers({
    'Content-Type': response.headers.get('content-type') ?? 'application/json',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
  });
  if (response.status !== 200 || body.startsWith('{"errors"')) {
    headers.set('Cache-Control', 'no-store');
    return new Response(body, { status: response.status, headers });
  }
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  headers.set('ETag', etag);
  headers.set('Cache-Control', 'public, max-age=15, stale-while-revalidate=60');
  if (isKnown(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, { status: 200, headers });
}

/** Caches on the way mark a tag as weak when they compress, and send several. */
function isKnown(tags: string | null, etag: string): boolean {
  return (tags ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
