import { Hono } from 'hono';
import type { Server } from '../server.ts';
import type { HttpEnv } from './env.ts';
import { createGraphql } from './graphql.ts';
import { keepAnswers } from './kept-answers.ts';
import type { Origins } from './origins.ts';
import { asResponse, notReadable, publicAnswer, publicJson, publicQuestion } from './public-answer.ts';
import { readBody } from './read-body.ts';

const maxBodyBytes = 100_000;

/** `/graphql`: GET is public and cacheable by its address alone; POST takes JSON from the pages of known sites. */
export function graphqlRoutes(server: Server, origins: Origins): Hono<HttpEnv> {
  const kept = keepAnswers(server.keepsAnswersFor);
  const { answer, answerKnown } = createGraphql(server, { changed: ({ id }) => kept.forget(id) });
  const routes = new Hono<HttpEnv>();

  routes.get('/', async (c) => {
    const { facts } = c.env;
    if (server.freeOperations && c.req.header('accept')?.includes('text/html'))
      return answer(c.req.raw, facts);
    const address = new URL(c.req.url);
    const given = await kept.of(facts.organisation.id, address.search, async () => {
      const body = await answerKnown(address.searchParams, facts);
      if (body !== undefined) return publicJson(body);
      const question = publicQuestion(address);
      return question ? publicAnswer(await answer(question, facts)) : notReadable;
    });
    return asResponse(given, c.req.header('if-none-match'));
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
    return new Response(bodyOf(response), { status: response.status, headers });
  });

  return routes;
}

/** A stream as the platform has it: the one of Yoga goes on after whoever read it left. */
function bodyOf({ body, headers }: Response): Response['body'] {
  if (!body || !headers.get('content-type')?.startsWith('text/event-stream')) return body;
  const reader = body.getReader();
  let left = false;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (left) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel(reason) {
      left = true;
      await reader.cancel(reason);
    },
  });
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
