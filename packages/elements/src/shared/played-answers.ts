import { createClient, type Client, type Transport } from '@wederkerig/client';

/** One answer of the server, for a story: to an operation by its name, or to `session/code` and its like, or to `profile-picture`. */
export interface PlayedAnswer {
  to: string;
  status?: number;
  /**
   * The JSON of the answer, as recorded; or what no server that is well says: `unreachable` for a network that is away,
   * `never` for one that keeps silent, `broken` for a fault.
   */
  answer: object | 'unreachable' | 'never' | 'broken';
  /** A line that stays open and says the answer once, as live news does. */
  live?: boolean;
}

/** Plays answers instead of asking a server. Of several to one operation each is played once, and the last stays. */
export function playing(...answers: PlayedAnswer[]): Transport {
  const left = answers.some(({ to }) => to === atFirst.to) ? [...answers] : [...answers, atFirst];
  return async (request) => {
    const to = await operationOf(request);
    const index = left.findIndex((one) => one.to === to);
    const played = left[index];
    if (!played)
      return Response.json({ errors: [{ message: `No answer to ${to} in this story.` }] }, { status: 500 });
    if (left.filter((one) => one.to === to).length > 1) left.splice(index, 1);
    if (played.answer === 'never') return new Promise(() => {});
    if (played.answer === 'unreachable') throw new TypeError('Failed to fetch');
    if (played.answer === 'broken') return Response.json(fault, { status: 500 });
    if (played.live) return saying(played.answer);
    return Response.json(played.answer, { status: played.status ?? 200 });
  };
}

/** A site of which nobody said how to sign in there; recorded with `wk-account`. */
const atFirst: PlayedAnswer = {
  to: 'session/ways',
  answer: { ways: [{ kind: 'mail-code' }, { kind: 'letter' }] },
};

const fault = { errors: [{ message: 'Unexpected error.', extensions: { fault: 'a1b2c3d4' } }] };

function saying(answer: object): Response {
  const event = new TextEncoder().encode(`event: next\ndata: ${JSON.stringify(answer)}\n\n`);
  const body = new ReadableStream({ start: (line) => line.enqueue(event) });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}

/** A client of its own for each story, so that none remembers what another was told. */
export function clientPlaying(...answers: PlayedAnswer[]): Client {
  return createClient({ server: 'https://community.example/', transport: playing(...answers) });
}

async function operationOf(request: Request): Promise<string> {
  const { pathname, searchParams } = new URL(request.url);
  const session = /\/(session\/.*)$/.exec(pathname)?.[1];
  if (session) return session;
  if (!pathname.endsWith('/graphql')) return pathname.slice(pathname.lastIndexOf('/') + 1);
  if (request.method === 'GET') return searchParams.get('operationName') ?? '';
  return ((await request.clone().json()) as { operationName: string }).operationName;
}
