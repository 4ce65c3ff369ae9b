import { Hono, type Context as HonoContext } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Refused } from '../errors.ts';
import type { Asked, Route } from '../route.ts';
import type { Server } from '../server.ts';
import { routes as all } from '../slices.ts';
import { collectNews, contextOf } from './context.ts';
import type { HttpEnv } from './env.ts';
import type { Origins } from './origins.ts';
import { readBytes } from './read-body.ts';
import { languageOf, sentenceFor } from './sentences.ts';

type Request = HonoContext<HttpEnv>;

const statusOf: Partial<Record<Refused['code'], ContentfulStatusCode>> = {
  NOT_FOUND: 404,
  ORIGIN_NOT_ALLOWED: 403,
  SIGN_IN_NEEDED: 401,
  SIGNATURE_WRONG: 401,
  SIGNATURE_TOO_OLD: 401,
  ALREADY_RECEIVED: 409,
  FILE_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
};

/** What slices answer beside GraphQL: who may ask, as whom, and how a refusal is said, is the same for all of them. */
export function sliceRoutes(server: Server, origins: Origins): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  for (const route of all) {
    if (route.get) routes.get(`${route.path}/:rest`, (c) => open(server, c, route.get!));
    if (route.signed) fromSystems(routes, server, route.path, route.signed);
    if (route.post) fromPages(routes, server, origins, route.path, route.post);
  }
  return routes;
}

type Answering = NonNullable<Route['get']>;

/** For whoever has the address; nothing of who they may be besides counts. */
async function open(server: Server, c: Request, answer: Answering): Promise<Response> {
  try {
    return await answer(asked(server, c, true));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return c.text('not there\n', statusOf[error.code] ?? 400, { 'Cache-Control': 'no-store' });
  }
}

function fromPages(
  routes: Hono<HttpEnv>,
  server: Server,
  origins: Origins,
  path: string,
  answer: Answering,
): void {
  routes.options(path, async (c) => {
    const origin = await knownOrigin(server, c, origins);
    if (!origin) return c.body(null, 403);
    return c.body(null, 204, {
      ...corsFor(origin),
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'authorization, content-type, accept-language',
      'Access-Control-Max-Age': '7200',
    });
  });
  routes.post(path, async (c) => {
    const origin = await knownOrigin(server, c, origins);
    try {
      if (!origin) throw new Refused('ORIGIN_NOT_ALLOWED');
      const response = await answer(asked(server, c, false));
      const headers = new Headers(response.headers);
      for (const [name, value] of Object.entries(corsFor(origin))) headers.set(name, value);
      return new Response(response.body, { status: response.status, headers });
    } catch (error) {
      if (error instanceof Refused) return refusal(c, error, origin);
      throw error;
    }
  });
}

function fromSystems(routes: Hono<HttpEnv>, server: Server, path: string, answer: Answering): void {
  routes.post(path, async (c) => {
    try {
      const response = await answer(asked(server, c, true));
      response.headers.set('Cache-Control', 'no-store');
      return response;
    } catch (error) {
      if (error instanceof Refused) return refusal(c, error, undefined);
      throw error;
    }
  });
}

function asked(server: Server, c: Request, anonymous: boolean): Asked {
  const { facts } = c.env;
  const { raw } = c.req;
  return {
    request: raw,
    rest: c.req.param('rest') ?? '',
    async act(work) {
      const { news, publish } = collectNews(server, facts);
      const done = await server.connection.inOrganisation(facts.organisation.id, async (db) =>
        work(await contextOf(server, facts, { headers: raw.headers, anonymous }, db, news)),
      );
      publish();
      return done;
    },
    bytes: (most) => readBytes(raw, most),
  };
}

/** The page's origin when a known site has it, or the server's own pages. */
async function knownOrigin(server: Server, c: Request, origins: Origins): Promise<string | undefined> {
  const origin = c.req.header('origin');
  if (origin === new URL(server.publicUrl).origin) return origin;
  return (await origins.siteOf(c.env.facts.organisation.id, origin)) ? origin : undefined;
}

async function refusal(c: Request, refused: Refused, origin: string | undefined): Promise<Response> {
  const { organisation } = c.env.facts;
  const message = await sentenceFor(organisation, languageOf(c.req.raw.headers, organisation), refused);
  const { code, retryAfter } = refused;
  return c.json(
    { refusal: { code, message, ...(retryAfter ? { retryAfter } : {}) } },
    statusOf[code] ?? 400,
    origin ? corsFor(origin) : {},
  );
}

function corsFor(origin: string): Record<string, string> {
  return { 'Access-Control-Allow-Origin': origin, 'Cache-Control': 'no-store', Vary: 'Origin' };
}
