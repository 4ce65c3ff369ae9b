import {
  createSourceEventStream,
  execute,
  GraphQLError,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import { viewerOfSession } from '../account/bearer.actions.ts';
import { signedIn, type Context, type News, type SignedIn, type Viewer } from '../builder.ts';
import { Refused } from '../errors.ts';
import { aboutResidency } from '../residency/moved-out.actions.ts';
import { mostStreams } from '../limits.ts';
import type { Happened } from '../news.ts';
import type { RequestFacts, Server } from '../server.ts';
import { contextOf, onlyInStreams } from './context.ts';
import { Stream } from './stream.ts';

interface Facts extends RequestFacts {
  readonly request: Pick<Request, 'method' | 'headers'>;
}

type Told = (happened: Happened, viewer: Viewer) => unknown;

interface Begun {
  readonly context: Context;
  readonly viewer: SignedIn;
  readonly stream: Stream<unknown>;
  readonly told: Told;
}

/**
 * Subscriptions: what happens, as long as its viewer is signed in, ten minutes at most. Beginning one and looking whether it may
 * go on take a short transaction each; in between it holds no connection.
 */
export function streams(server: Server) {
  const room = makeRoom();
  return async (args: ExecutionArgs): Promise<ExecutionResult | AsyncIterable<ExecutionResult>> => {
    const facts = args.contextValue as Facts;
    try {
      const begun = await server.connection.inOrganisation(facts.organisation.id, (db) =>
        begin(server, args, db, room),
      );
      if (!('stream' in begun)) return begun;
      keepUp(server, begun, room.take(begun.viewer.residentId));
      // Whatever a stream tells was decided when it was told: it asks the database for nothing.
      const contextValue = {
        ...begun.context,
        db: heldByNobody,
        news: { tell: notInStreams, hear: onlyInStreams },
      };
      return answering(begun.stream, async (rootValue) => execute({ ...args, rootValue, contextValue }));
    } catch (error) {
      if (error instanceof Refused) return notBegun(error);
      throw error;
    }
  };
}

async function begin(
  server: Server,
  args: ExecutionArgs,
  db: Context['db'],
  room: Room,
): Promise<Begun | ExecutionResult> {
  const facts = args.contextValue as Facts;
  const { method, headers } = facts.request;
  let heard: Pick<Begun, 'stream' | 'told'> | undefined;
  const news: News = {
    tell: notInStreams,
    hear<T>(told: (happened: Happened, viewer: Viewer) => T | undefined) {
      const stream = new Stream<T>();
      heard = { stream: stream as unknown as Stream<unknown>, told };
      return stream;
    },
  };
  const context = await contextOf(server, facts, { headers, anonymous: method !== 'POST' }, db, news);
  const viewer = signedIn(context.viewer);
  if (!/\btext\/event-stream\b/.test(headers.get('accept') ?? '')) return notAStream;
  room.check(viewer.residentId);
  await context.limits.use('stream-by-actor', viewer.residentId);
  const source = await createSourceEventStream({ ...args, contextValue: context });
  return heard ? { context, viewer, ...heard } : (source as ExecutionResult);
}

/** Hands news to a stream, and ends it when its viewer signed out, after its time, or when the server ends. */
function keepUp(server: Server, { context, viewer: first, stream, told }: Begun, leave: () => void): void {
  const { organisation, clock } = context;
  const { lookEverySeconds, endAfterSeconds } = server.streams;
  let viewer: Viewer = first;
  const stopHearing = server.news.hear(organisation.id, {
    happened(news) {
      if (news.except.has(first.residentId)) return;
      if (isAboutHome(news, first.residentId)) return stream.end();
      const one = told(news, viewer);
      if (one !== undefined) stream.push(one);
    },
    over: () => stream.end(),
  });
  const look = async () => {
    try {
      viewer = await server.connection.inOrganisation(organisation.id, (db) =>
        viewerOfSession({ db, organisation, clock }, first.sessionId),
      );
    } catch (err) {
      server.log.warn({ err }, 'A stream ends: whether its viewer is signed in could not be seen');
      viewer = { kind: 'visitor' };
    }
    // Who lives elsewhere by now opens the next one as who they are.
    if (livesElsewhere(first, viewer)) stream.end();
    else looking.refresh();
  };
  const looking = setTimeout(() => void look(), lookEverySeconds * 1000);
  const ending = setTimeout(() => stream.end(), endAfterSeconds * 1000);
  stream.onEnd(() => {
    stopHearing();
    clearTimeout(looking);
    clearTimeout(ending);
    leave();
  });
}

function isAboutHome({ about, to }: Happened, residentId: string): boolean {
  return about === aboutResidency && 'residentIds' in to && to.residentIds.includes(residentId);
}

/** Also who is a visitor by now: they signed out. */
function livesElsewhere(first: SignedIn, now: Viewer): boolean {
  return now.kind === 'visitor' || now.buildingId !== first.buildingId;
}

interface Room {
  check(residentId: string): void;
  /** @returns how to leave it again */
  take(residentId: string): () => void;
}

/** How many streams there can be, in the memory of this server. */
function makeRoom(): Room {
  const open = new Map<string, number>();
  let together = 0;
  const change = (residentId: string, by: number) => {
    const left = (open.get(residentId) ?? 0) + by;
    if (left > 0) open.set(residentId, left);
    else open.delete(residentId);
    together += by;
  };
  return {
    check(residentId) {
      if (together >= mostStreams.together || (open.get(residentId) ?? 0) >= mostStreams.byActor)
        throw new Refused('TOO_MANY_REQUESTS', { retryAfter: 60 });
    },
    take(residentId) {
      change(residentId, 1);
      return () => change(residentId, -1);
    },
  };
}

function answering(
  stream: Stream<unknown>,
  answer: (event: unknown) => Promise<ExecutionResult>,
): AsyncIterableIterator<ExecutionResult> {
  return {
    async next() {
      const { done, value } = await stream.next();
      return done ? { done, value: undefined } : { done: false, value: await answer(value) };
    },
    async return() {
      stream.end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function notInStreams(): never {
  throw new Error('A subscription changes nothing');
}

const heldByNobody = new Proxy({} as Context['db'], {
  get() {
    throw new Error('A stream holds no connection');
  },
});

function told(message: string, code: string, status: number): ExecutionResult {
  return { errors: [new GraphQLError(message, { extensions: { code, http: { status } } })] };
}

const notAStream = told('Accept text/event-stream.', 'NOT_A_STREAM', 406);

/** A token that no longer works: the page renews it once, and asks to sign in where that fails. */
export const signInAgain = told('This token no longer works: sign in again.', 'SIGN_IN_NEEDED', 401);

function notBegun({ code }: Refused): ExecutionResult {
  return code === 'SIGN_IN_NEEDED' ? signInAgain : told('Not now.', code, 429);
}
