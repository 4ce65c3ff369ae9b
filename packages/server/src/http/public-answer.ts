import { etagOf, isKnown } from '../etag.ts';
import { withoutNul } from './without-nul.ts';

/** The answer to a public question: it depends on the address alone, so that any cache may keep it. */
export interface PublicAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** Absent where something went wrong: that is nobody else's. */
  readonly etag?: string;
}

/**
 * A question as its address alone asks it. Nothing else that a browser sends goes along: an answer in another format would be
 * given to the next one too. Undefined where a part that is JSON is none.
 */
export function publicQuestion(address: URL): Request | undefined {
  const url = new URL(address);
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
  return new Request(url, { headers: { accept: 'application/json' } });
}

export const notReadable: PublicAnswer = {
  status: 400,
  type: 'application/json',
  body: JSON.stringify({ errors: [{ message: 'Write variables and extensions as JSON.' }] }),
};

/** An answer in which nothing went wrong. */
export function publicJson(body: string): PublicAnswer {
  return { status: 200, type: 'application/json; charset=utf-8', body, etag: etagOf(body) };
}

/** What was answered, with the mark by which a browser knows it again. */
export async function publicAnswer(response: Response): Promise<PublicAnswer> {
  const body = await response.text();
  const answer = {
    status: response.status,
    type: response.headers.get('content-type') ?? 'application/json',
    body,
  };
  if (response.status !== 200 || tellsOfErrors(body)) return answer;
  return { ...answer, etag: etagOf(body) };
}

/** What went wrong for one must not be given to the next; `errors` may stand before or after the data. */
function tellsOfErrors(body: string): boolean {
  try {
    return 'errors' in (JSON.parse(body) as object);
  } catch {
    return true;
  }
}

/** @param known the marks of what a browser or a cache has already */
export function asResponse({ status, type, body, etag }: PublicAnswer, known: string | undefined): Response {
  const headers: Record<string, string> = {
    'Content-Type': type,
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': etag ? 'public, max-age=15, stale-while-revalidate=60' : 'no-store',
  };
  if (!etag) return new Response(body, { status, headers });
  headers['ETag'] = etag;
  return isKnown(known, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { status, headers });
}
