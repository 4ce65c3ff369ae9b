import type { Context as HonoContext } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Context } from '../builder.ts';
import type { Refused } from '../errors.ts';
import type { HttpEnv } from './env.ts';
import { readBody } from './read-body.ts';
import { sentenceFor } from './sentences.ts';

type Request = HonoContext<HttpEnv>;

const statusOf: Partial<Record<Refused['code'], ContentfulStatusCode>> = {
  TOO_MANY_REQUESTS: 429,
  ORIGIN_NOT_ALLOWED: 403,
  SIGN_IN_NEEDED: 401,
};

/** What a form of another page can send is never JSON. */
export function isJson(c: Request): boolean {
  return c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

/** The body of a request, if it is JSON and not too long. */
export async function readJson(c: Request, mostBytes = 4_000): Promise<unknown> {
  try {
    return JSON.parse((await readBody(c.req.raw, mostBytes)) ?? '') as unknown;
  } catch {
    return undefined;
  }
}

/** A refusal as pages read it: a code, one sentence, and how long to wait where that helps. */
export async function refusal(
  c: Request,
  organisation: Context['organisation'],
  language: string,
  refused: Refused,
  origin?: string,
): Promise<Response> {
  const message = await sentenceFor(organisation, language, refused);
  const { code, retryAfter } = refused;
  const problem = 'problem' in refused ? { problem: refused.problem } : {};
  return c.json(
    { refusal: { code, message, ...(retryAfter ? { retryAfter } : {}), ...problem } },
    statusOf[code] ?? 400,
    {
      ...(origin ? corsFor(origin) : {}),
      'Cache-Control': 'no-store',
    },
  );
}

/** What lets a page of a known site read the answer. */
export function corsFor(origin: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    Vary: 'Origin',
  };
}
