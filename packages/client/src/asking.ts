/** What carries a request: the network, or in stories and tests something that plays recorded answers. */
export type Transport = (request: Request) => Promise<Response>;

/** What came back, read as far as anybody can; undefined when nothing came. */
export type Reply = { readonly status: number; readonly body: any } | undefined;

const patience = 15;
const awayStatuses = [502, 503, 504];

/** Asks once and never throws: a network failure, a long silence and a server that is away are all "nothing came". */
export async function ask(
  carry: (signal: AbortSignal) => Promise<Reply>,
  seconds = patience,
): Promise<Reply> {
  const giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), seconds * 1000);
  });
  try {
    return await Promise.race([silence, carry(giveUp.signal)]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    giveUp.abort();
  }
}

/** Reads an answer to its end; one that says the server is away is no answer. */
export async function read(answer: Promise<Response | undefined> | undefined): Promise<Reply> {
  const response = await answer;
  if (!response || awayStatuses.includes(response.status)) return undefined;
  const text = await response.text();
  try {
    return { status: response.status, body: JSON.parse(text) };
  } catch {
    return { status: response.status, body: undefined };
  }
}

/**
 * Posts to the server. Where nothing comes back, it may be that the server lets no page of this site do anything: a browser keeps
 * that answer from us, so it is asked for.
 */
export async function post(
  { base, transport }: Server,
  path: string,
  body: unknown,
  more: RequestInit & { headers: Record<string, string> },
): Promise<Reply> {
  const asked = (signal: AbortSignal) => read(transport(posted(base + path, body, { ...more, signal })));
  return (
    (await ask(asked)) ??
    import('./unknown-site.ts')
      .then((part) => part.whyNot(base, transport, more.headers))
      .catch(() => undefined)
  );
}

/** Where the server is, and what carries a request there. */
export interface Server {
  readonly base: string;
  readonly transport: Transport;
}

/** A JSON POST. It never follows a redirect, so that a token cannot end up with another server. */
export function posted(
  url: string,
  body: unknown,
  more: RequestInit & { headers?: Record<string, string> },
): Request {
  return new Request(url, {
    method: 'POST',
    redirect: 'error',
    ...more,
    headers: { 'content-type': 'application/json', ...more.headers },
    body: JSON.stringify(body),
  });
}
