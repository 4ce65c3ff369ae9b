import { cacheExchange, Client as Urql } from '@urql/core';
import type { Transport } from './asking.ts';
import { documentOf, outcomesOf, type Send } from './exchange.ts';
import { GraphqlRequests } from './graphql-requests.ts';
import { insist, mutationId } from './mutation.ts';
import type { Operation, PublicVariables } from './operation.ts';
import { ready, refused, signInNeeded, unreachable, type Outcome } from './outcome.ts';
import { baseOf, clientsOnPage } from './page.ts';
import { Session } from './session.ts';

export interface ClientOptions {
  /** Where the organisation's server is. No token of this client ever goes anywhere else. */
  readonly server: string;
  readonly transport?: Transport;
  /** Where one signs in, under the server; for a page of the server's own that has doors of its own: `console/`. */
  readonly signInUnder?: string;
}

/** What an act is told; the client mutation id is added where it is left out. */
export type InputOf<Variables> = Variables extends { input: infer Input }
  ? Omit<Input, 'clientMutationId'> & { clientMutationId?: string }
  : never;

/** What an act yields when it was not refused. */
export type PayloadOf<Data> = Exclude<
  Data[keyof Data],
  { code: unknown; message: unknown } | null | undefined
>;

interface Wishes {
  /** The reader's language; without it the page's. */
  readonly language?: string;
}

export interface Client {
  readonly server: string;
  readonly session: Session;
  /** A public read: the same for everybody, by GET. `fresh` passes over what is remembered. */
  read<Data, Variables extends PublicVariables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    wishes?: { fresh?: boolean },
  ): Promise<Outcome<Data>>;
  /** What only the one who is signed in may read; refused without a request when nobody is. */
  mine<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    wishes?: Wishes,
  ): Promise<Outcome<Data>>;
  /** Does something, once, however often the network fails on the way. */
  act<Data, Variables>(
    operation: Operation<Data, Variables>,
    told: { input: InputOf<Variables> },
    wishes?: Wishes,
  ): Promise<Outcome<PayloadOf<Data>>>;
  /** Brings a file, such as a photo, to a route of the server. What it takes is loaded when needed. */
  bring(path: string, file: Blob, wishes?: Wishes): Promise<Outcome<object>>;
  /** Hears as whoever is signed in that something changed, until the signal aborts. What it takes is loaded when needed. */
  hear<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    told: (data: Data) => void,
    until: AbortSignal,
  ): Promise<void>;
}

export function createClient({
  server,
  transport = (request) => fetch(request),
  signInUnder = '',
}: ClientOptions): Client {
  const base = baseOf(server);
  const { session, keeper } = Session.open({ base: base + signInUnder, transport });
  const requests = new GraphqlRequests({ base, transport }, keeper);
  // Whoever did something sees what came of it, and not what the browser keeps from before.
  let acted = false;

  const send: Send = async (operation, variables, { kind, context }) => {
    if (kind === 'query') return requests.get(operation, variables, context.fresh || acted);
    const once = async () => requests.post(await keeper.bearer(), operation, variables, context.language);
    acted = true;
    return unwrapped(await insist(once));
  };
  const urql = new Urql({ url: base, exchanges: [cacheExchange, outcomesOf(send)] });

  return {
    server: base,
    session,
    async read(operation, variables, { fresh = false } = {}) {
      const context = { fresh, requestPolicy: fresh ? 'network-only' : 'cache-first' } as const;
      const { extensions } = await urql.query(documentOf(operation, 'query'), variables as {}, context);
      return extensions!.outcome;
    },
    async mine(operation, variables, { language } = {}) {
      const held = await keeper.bearer();
      if (held.kind === 'ready' && !held.data) return signInNeeded;
      return requests.post(held, operation, variables, language);
    },
    async act(operation, { input }, { language } = {}) {
      const variables = { input: { clientMutationId: mutationId(), ...(input as {}) } };
      const { extensions } = await urql.mutation(documentOf(operation, 'mutation'), variables, { language });
      return extensions!.outcome;
    },
    async bring(path, file, { language } = {}) {
      const part = await import('./bring.ts').catch(() => undefined);
      return part ? part.bring({ base, transport, keeper }, path, file, language) : unreachable;
    },
    async hear(operation, variables, told, until) {
      const news = await import('./news.ts').catch(() => undefined);
      await news?.listen({ base, transport, keeper }, operation, variables, told, until);
    },
  };
}

/** Every mutation answers with one field: what came of it, or a refusal. */
function unwrapped(outcome: Outcome<any>): Outcome<any> {
  if (outcome.kind !== 'ready') return outcome;
  const result: any = Object.values(outcome.data)[0];
  if (!result) return { kind: 'broken' };
  return result.__typename === 'Refusal' ? refused(result) : ready(result);
}

/** The one client for a server on this page, shared by every element and every version of them. */
export function clientFor(server: string): Client {
  const clients = clientsOnPage<Client>();
  const base = baseOf(server);
  let client = clients.get(base);
  if (!client) clients.set(base, (client = createClient({ server: base })));
  return client;
}
