import type { Transport } from '../asking.ts';

export const home = 'https://buurt.example/';

type Answer = (request: Request) => Response | Promise<Response>;

/** A server that answers by path as a test tells it, and remembers what it was asked. */
export class PlayedServer {
  readonly asked: { url: string; request: Request; body: any }[] = [];
  readonly #answers = new Map<string, Answer>();

  on(path: string, answer: Answer | object): this {
    this.#answers.set(path, typeof answer === 'function' ? (answer as Answer) : () => json(answer));
    return this;
  }

  readonly transport: Transport = async (request) => {
    const text = await request.clone().text();
    this.asked.push({ url: request.url, request, body: text ? JSON.parse(text) : undefined });
    const answer = this.#answers.get(new URL(request.url).pathname);
    return answer ? answer(request) : json({ errors: [{ message: 'nobody plays this' }] }, 404);
  };

  /** What was asked of one path. */
  to(path: string) {
    return this.asked.filter(({ url }) => new URL(url).pathname === path);
  }
}

export const json = (body: object, status = 200) => Response.json(body, { status });

/** What the server hands over when somebody is signed in. */
export function grant(accessToken: string, firstName = 'Fatma', seconds = 600): object {
  const expiresAt = new Date(Date.now() + seconds * 1000).toISOString();
  return { accessToken, expiresAt, viewer: { kind: 'RESIDENT', firstName } };
}

export const nobody = { accessToken: null };

/** Answers a question only for those who show this token. */
export const onlyFor = (token: string, data: object) => (request: Request) =>
  request.headers.get('authorization') === `Bearer ${token}`
    ? json({ data })
    : json({ errors: [{ message: 'Log opnieuw in.', extensions: { code: 'SIGN_IN_NEEDED' } }] }, 401);

/** A browser's storage; `refusing` throws at every touch, as with site data blocked. */
export function storage(refusing = false): Storage {
  const kept = new Map<string, string>();
  const touch = <Result>(step: () => Result) => {
    if (refusing) throw new DOMException('The operation is insecure.', 'SecurityError');
    return step();
  };
  return {
    getItem: (name) => touch(() => kept.get(name) ?? null),
    setItem: (name, value) => touch(() => void kept.set(name, value)),
    removeItem: (name) => touch(() => void kept.delete(name)),
    clear: () => kept.clear(),
    key: (place) => [...kept.keys()][place] ?? null,
    get length() {
      return kept.size;
    },
  };
}
