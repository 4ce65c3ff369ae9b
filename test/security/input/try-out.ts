import type { Answer, Door } from './doors.ts';
import type { Neighbourhood } from './neighbourhood.ts';

export interface TriedOut {
  /** How many requests were sent with something nobody should send. */
  readonly tried: number;
  /** How many of the same requests with a good value were taken. */
  readonly twins: number;
  /** One line for each request that the server stumbled over, and each twin that was not taken. */
  readonly wrong: readonly string[];
}

/** Puts every value into every door; each refusal has its twin: the same request with a good value, taken in the same run. */
export async function tryOut(
  at: Neighbourhood,
  doors: readonly Door[],
  valuesFor: (door: Door, index: number) => readonly unknown[],
): Promise<TriedOut> {
  const wrong: string[] = [];
  let tried = 0;
  let twins = 0;
  for (const [index, door] of doors.entries()) {
    for (const value of valuesFor(door, index)) {
      const answer = await send(door, value, at);
      if (!answer) continue;
      tried += 1;
      const fault = faultIn(answer);
      if (fault) wrong.push(`${door.place}: ${fault} for ${shown(value)}`);
    }
    const taken = await send(door, door.good(at), at);
    if (taken && door.reached(taken)) twins += 1;
    else
      wrong.push(`${door.place}: the good value is not taken: ${taken?.status} ${taken?.text.slice(0, 300)}`);
  }
  return { tried, twins, wrong };
}

async function send(door: Door, value: unknown, { community, ...at }: Neighbourhood): Promise<Answer | null> {
  const sent = door.request(value, { community, ...at });
  if (!sent) return null;
  const response = await community.fetch(sent.path, sent.init);
  return { status: response.status, text: await response.text(), isPage: isPage(response) };
}

/** A refusal is an answer; to stumble is a fault, whatever status it has. */
function faultIn({ status, text, isPage }: Answer): string | undefined {
  if (status >= 500) return `status ${status}`;
  if (text.includes('"fault"')) return 'a fault of the server';
  if (isPage && /<script>alert|<img src=x/.test(text)) return 'the value comes back as HTML';
  return undefined;
}

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.includes('text/html') ?? false;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
