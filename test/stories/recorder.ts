import { readFileSync } from 'node:fs';
import {
  communityForTests,
  websiteOrigin,
  type Asking,
  type SignedInForTests,
  type TestCommunity,
} from '@wederkerig/server/testing';
import { publicUrl } from '../../packages/client/src/public-url.ts';

/** An answer as a story plays it: what came back to an operation by its name, or to `session/code` and its like. */
export interface Recorded {
  readonly to: string;
  /** Left out where it is 200. */
  readonly status?: number;
  readonly answer: any;
  /** Said on a line that stays open. */
  readonly live?: true;
}

const ownOrigin = 'http://localhost:4000';

/** Answers by the names that stories have for them. */
export type Recordings = Readonly<Record<string, Recorded>>;

/** Who asks, and in which language; a reader of Dutch who is not signed in where nothing is said. */
interface Asker {
  readonly by?: Pick<SignedInForTests, 'token'>;
  /** At work, on the server's own page. */
  readonly inConsole?: true;
  readonly language?: string;
}

/** What the browser of somebody hears when they sign in, and when the page is opened again. */
export interface SignedIn {
  readonly signedIn: Recorded;
  readonly isBack: Recorded;
  readonly token: string;
}

/** Asks a server as the client of an element does: only what is registered, by its hash. */
export interface Recorder {
  readonly community: TestCommunity;
  /** What everybody may read, by GET. */
  read(operation: string, variables?: Record<string, string | null>): Promise<Recorded>;
  /** What is the asker's own. */
  mine(operation: string, variables: object, asker: Asker): Promise<Recorded>;
  act(operation: string, input: object, asker?: Asker): Promise<Recorded>;
  /** Brings a file, as from a field that a file is chosen in. */
  bring(path: string, file: Uint8Array, asker: Asker): Promise<Recorded>;
  /** The first that is heard on a line that stays open, while something happens. */
  hear(
    operation: string,
    variables: object,
    asker: Asker,
    meanwhile: () => Promise<unknown>,
  ): Promise<Recorded>;
  session(path: string, body: object, asking?: Asking & { cookie?: string }): Promise<Recorded>;
  /** A step of signing in to the console, from its own page. */
  consoleDoor(path: string, body: object, cookie?: string): Promise<Recorded>;
  /** Signs somebody in by the code in the mail. */
  signIn(email: string): Promise<SignedIn>;
}

const registered = JSON.parse(
  readFileSync(new URL('../../packages/elements/operations.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, { readonly name: string; readonly text: string; readonly until?: string }>>;

type Options = Parameters<typeof communityForTests>[0];

/** Opens a community of its own on the clock of the tests, answering registered operations alone as in production. */
export async function openRecorder(options: Options = {}): Promise<Recorder> {
  const operations = new Map(Object.entries(registered).map(([hash, { text }]) => [hash, text]));
  const community = await communityForTests({ operations, freeOperations: false, works: false, ...options });

  function send(
    operationName: string,
    variables: object,
    { by, inConsole, language = 'nl' }: Asker = {},
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const persistedQuery = { version: 1, sha256Hash: hashOf(operationName) };
    return community.fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: inConsole ? ownOrigin : websiteOrigin,
        'accept-language': language,
        ...(by && { authorization: `Bearer ${by.token}` }),
        ...headers,
      },
      body: JSON.stringify({ operationName, variables, extensions: { persistedQuery } }),
    });
  }

  async function post(operationName: string, variables: object, asker?: Asker) {
    const response = await send(operationName, variables, asker);
    return recorded(operationName, response.status, await withPictures(community, await response.json()));
  }

  const bring: Recorder['bring'] = async (path, file, { by, inConsole, language = 'nl' }) => {
    const response = await community.fetch(`/${path}`, {
      method: 'POST',
      headers: {
        'content-type': inConsole ? 'text/plain' : 'image/jpeg',
        origin: inConsole ? ownOrigin : websiteOrigin,
        'accept-language': language,
        ...(by && { authorization: `Bearer ${by.token}` }),
      },
      body: new Uint8Array(file),
    });
    const [place = ''] = path.split('?');
    return recorded(place, response.status, (await response.json()) as object);
  };

  const session: Recorder['session'] = async (path, body, asking) => {
    const answer = await community.session(path, body, asking);
    return recorded(`session/${path}`, answer.status, answer.body);
  };

  const consoleDoor: Recorder['consoleDoor'] = async (path, body, cookie) => {
    const response = await community.fetch(`/console/session/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: ownOrigin,
        'accept-language': 'nl',
        ...(cookie && { cookie }),
      },
      body: JSON.stringify(body),
    });
    return recorded(`session/${path}`, response.status, (await response.json()) as object);
  };

  let acts = 0;
  return {
    community,
    async read(name, variables = {}) {
      const response = await community.fetch(
        publicUrl('/', { name, hash: hashOf(name) as never }, variables),
      );
      return recorded(name, response.status, await response.json());
    },
    mine: post,
    act: (operation, input, asker) =>
      post(operation, { input: { clientMutationId: `recorded-${++acts}`, ...input } }, asker),
    bring,
    async hear(operation, variables, asker, meanwhile) {
      const line = await send(operation, variables, asker, { accept: 'text/event-stream' });
      await meanwhile();
      return { to: operation, answer: await firstHeard(line), live: true };
    },
    session,
    consoleDoor,
    async signIn(email) {
      const { body: asked } = await community.session('code', { email, language: 'nl' });
      const code = await community.codeOf(asked.attempt);
      const { body, status, cookie } = await community.session('sign-in', { attempt: asked.attempt, code });
      const signedIn = recorded('session/sign-in', status, body);
      return { signedIn, isBack: await session('refresh', {}, { cookie }), token: body.accessToken };
    },
  };
}

async function firstHeard({ body }: Response): Promise<object> {
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  while (!/^data: .*\n/m.test(heard)) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`The line ended after: ${heard}`);
    heard += value;
  }
  await reader.cancel();
  return JSON.parse(/^data: (.*)\n/m.exec(heard)![1]!);
}

function recorded(to: string, status: number, answer: object): Recorded {
  return status === 200 ? { to, answer } : { to, status, answer };
}

/** An address of a picture works for some minutes; in its place stands the picture itself. */
async function withPictures(community: TestCommunity, answer: any): Promise<any> {
  if (typeof answer === 'string' && answer.includes('/profile-picture/')) {
    const response = await community.fetch(new URL(answer).pathname);
    const bytes = Buffer.from(await response.arrayBuffer());
    return `data:image/webp;base64,${bytes.toString('base64')}`;
  }
  if (Array.isArray(answer)) return Promise.all(answer.map((one) => withPictures(community, one)));
  if (typeof answer !== 'object' || !answer) return answer;
  const entries = Object.entries(answer).map(
    async ([key, value]) => [key, await withPictures(community, value)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

function hashOf(operation: string): string {
  const found = Object.entries(registered).find(([, { name, until }]) => name === operation && !until);
  if (!found) throw new Error(`No operation ${operation} is registered: npx pnpm@12 contracts`);
  return found[0];
}
