import { createHash, randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type { Context, Outbox, OrganisationOfRequest, Role } from '../builder.ts';
import { viewerOf } from '../account/bearer.actions.ts';
import { daysAfter, secondsAfter, type Clock } from '../clock.ts';
import { setSite } from '../community/sites.actions.ts';
import { seedCommunity } from '../community/community.seed.ts';
import { connect, type Connection, type Database } from '../database/connect.ts';
import { createCommunity, type CommunityOptions } from '../index.ts';
import { startJobs } from '../jobs/jobs.ts';
import { invite } from '../account/invitation.actions.ts';
import { letIn } from '../account/console-link.actions.ts';
import { seedLab } from '../lab-feedback/lab-feedback.seed.ts';
import { onlyInStreams } from '../http/context.ts';
import { createLog } from '../log.ts';
import { readDemoOutbox } from '../notifications/mail.ts';
import { rolesOf } from '../residents/residents.actions.ts';
import { ServerSecret } from '../secrets.ts';
import { enterByLink } from './console.ts';
import { copyTemplate } from './template.ts';

export const websiteOrigin = 'http://website.localhost:4001';
export const forumOrigin = 'http://forum.localhost:4002';
const publicUrl = 'http://localhost:4000';

/** A clock that a test moves. */
export interface TestClock extends Clock {
  passSeconds(seconds: number): void;
  passDays(days: number): void;
}

export interface Asking {
  readonly origin?: string;
  readonly token?: string | undefined;
  readonly headers?: Record<string, string>;
  /** Where the request comes from; limits count by it. */
  readonly from?: string;
}

export interface SignedInForTests {
  readonly token: string;
  readonly cookie: string;
  readonly viewer: { kind: string; firstName: string | null };
}

/** Somebody at work in the console; what they ask comes from the server's own pages. */
export interface StaffForTests {
  readonly token: string;
  readonly cookie: string;
  graphql(query: string, variables?: object): Promise<any>;
}

/** A whole community on a real PostgreSQL, asked through `fetch` as a page would. */
export interface TestCommunity {
  readonly connection: Connection;
  readonly organisation: OrganisationOfRequest;
  readonly clock: TestClock;
  readonly secret: ServerSecret;
  /** Puts work on a queue of this server, as an action does. */
  readonly outbox: Outbox;
  readonly fetch: (path: string, init?: RequestInit, from?: string) => Promise<Response>;
  /** Sends an operation as a page of the website does. */
  graphql(query: string, variables?: object, asking?: Asking): Promise<any>;
  session(
    path: string,
    body: object,
    asking?: Asking & { cookie?: string },
  ): Promise<{ status: number; body: any; cookie: string | undefined }>;
  mails(): Promise<{ recipient: string; subject: string; body: string }[]>;
  /** The code in the mail of an attempt, without waiting for that mail. */
  codeOf(attempt: string): Promise<string>;
  /** Signs in by the code in the mail, as anybody with that address can. */
  asGuest(email: string, origin?: string): Promise<SignedInForTests>;
  /** Invites the address to a home and signs in. */
  asResident(email: string, home?: string, firstName?: string): Promise<SignedInForTests>;
  /** Gives the address a role, and comes into the console by a link and an authenticator. */
  asStaff(email: string, role?: Role, firstName?: string): Promise<StaffForTests>;
  rows<T>(work: (db: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Whether this run has the PostgreSQL it was configured for. */
export function hasPostgres(): boolean {
  return inject('postgres') !== undefined;
}

/** Starts a community for one test file, with the demo's buildings, two sites and one lab. */
export async function communityForTests({
  formOfAddress,
  ...options
}: Partial<CommunityOptions> & { formOfAddress?: 'je' | 'u' } = {}): Promise<TestCommunity> {
  const postgres = inject('postgres');
  if (!postgres) throw new Error('This run has no PostgreSQL');
  const database = await copyTemplate(postgres);
  const clock = testClock(new Date('2026-11-23T09:00:00Z'));
  const connection = connect({ ...database, max: 4 });
  const organisation = await connection.kysely.transaction().execute(async (db) => {
    const made = await seedCommunity(db, clock, formOfAddress);
    await setSite(db, made.id, { slug: 'website', name: 'Website', origins: [websiteOrigin] });
    await setSite(db, made.id, { slug: 'forum', name: 'Forum', origins: [forumOrigin] });
    await seedLab({ db, organisation: made, clock });
    return made;
  });
  const key = options.secret ?? randomBytes(32);
  const secret = new ServerSecret(key);
  const community = await createCommunity({
    database,
    secret: key,
    publicUrl,
    mail: 'demo',
    freeOperations: true,
    // A test changes rows from beside the server and reads at once.
    keepsAnswersFor: 0,
    clock,
    // A fault in a test is read, not guessed: LOG_LEVEL=error shows where it happened.
    log: createLog(process.env['LOG_LEVEL'] ?? 'silent'),
    ...options,
  });
  const inviting = await startJobs(database, () => {});

  const fetch: TestCommunity['fetch'] = (path, init, from) =>
    community.fetch(new Request(publicUrl + path, init), from);

  async function graphql(query: string, variables: object = {}, asking: Asking = {}) {
    const response = await fetch(
      '/graphql',
      {
        method: 'POST',
        headers: headersOf(asking),
        body: JSON.stringify({ query, variables }),
      },
      asking.from,
    );
    return response.json();
  }

  async function session(path: string, body: object, asking: Asking & { cookie?: string } = {}) {
    const response = await fetch(
      `/session/${path}`,
      {
        method: 'POST',
        headers: { ...headersOf(asking), ...(asking.cookie ? { cookie: asking.cookie } : {}) },
        body: JSON.stringify(body),
      },
      asking.from,
    );
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    return { status: response.status, body: (await response.json()) as any, cookie };
  }

  async function codeOf(attempt: string): Promise<string> {
    const attemptHash = createHash('sha256').update(attempt).digest();
    const { id } = await connection.inOrganisation(organisation.id, (db) =>
      db.selectFrom('sign_in').select('id').where('attempt_hash', '=', attemptHash).executeTakeFirstOrThrow(),
    );
    return secret.digits('sign-in-code', id);
  }

  async function asGuest(email: string, origin = websiteOrigin): Promise<SignedInForTests> {
    const asked = await session('code', { email, language: 'nl' }, { origin });
    const code = await codeOf(asked.body.attempt);
    const { body, cookie } = await session('sign-in', { attempt: asked.body.attempt, code }, { origin });
    return { token: body.accessToken, cookie: cookie ?? '', viewer: body.viewer };
  }

  async function asStaff(email: string, role: Role = 'admin', firstName = 'Els'): Promise<StaffForTests> {
    const { code } = await connection.inOrganisation(organisation.id, (db) =>
      letIn({ db, organisation, clock, secret }, { email, role, firstName }),
    );
    const { token, cookie } = await enterByLink(fetch, clock, code);
    return {
      token,
      cookie,
      graphql: (query, variables = {}) => graphql(query, variables, { token, origin: publicUrl }),
    };
  }

  return {
    connection,
    organisation,
    clock,
    secret,
    outbox: inviting,
    fetch,
    asStaff,
    graphql,
    session,
    codeOf,
    asGuest,
    mails: () => readDemoOutbox(connection, organisation.id, 10_000),
    async asResident(email, home = 'De Linde 12', firstName = 'Ina') {
      await connection.inOrganisation(organisation.id, (db) =>
        invite(
          { db, organisation, clock, outbox: inviting, secret },
          { email, home, firstName, language: 'nl' },
        ),
      );
      return asGuest(email);
    },
    rows: (work) => connection.inOrganisation(organisation.id, work),
    async close() {
      await inviting.stop();
      await community.close();
      await connection.close();
    },
  };
}

/** Runs an action as somebody, for what has no screen yet. `reach` is what a session of the console would have. */
export async function contextForTests(
  community: TestCommunity,
  who: SignedInForTests,
  reach: 'embed' | 'console',
) {
  const { organisation, clock, secret } = community;
  const viewer = await community.rows((db) => viewerOf({ db, organisation, clock }, who.token));
  if (viewer.kind === 'visitor') throw new Error('Signed out');
  return {
    residentId: viewer.residentId,
    run: <T>(work: (context: Context) => Promise<T>): Promise<T> =>
      community.rows(async (db) =>
        work({
          db,
          organisation,
          clock,
          secret,
          viewer: {
            ...viewer,
            reach,
            roles: reach === 'console' ? await rolesOf({ db, clock, organisation }, viewer.residentId) : [],
          },
          limits: { use: async () => {}, notSpent: async () => {} },
          outbox: { send: async () => {} },
          news: { tell: () => {}, hear: onlyInStreams },
          ownPages: publicUrl,
          network: 'test',
          device: null,
          language: 'nl',
          sentenceFor: async (refused) => refused.code,
        }),
      ),
  };
}

function headersOf({ origin = websiteOrigin, token, headers = {} }: Asking): Record<string, string> {
  return {
    'content-type': 'application/json',
    origin,
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...headers,
  };
}

function testClock(start: Date): TestClock {
  let now = start;
  return {
    now: () => now,
    passSeconds: (seconds) => {
      now = secondsAfter(now, seconds);
    },
    passDays: (days) => {
      now = daysAfter(now, days);
    },
  };
}

/** What a visitor's browser sends for one item: its key and the item, hashed. */
export function visitorHash(key: string, item: string): string {
  return createHash('sha256').update(`${key}:${item}`).digest('hex');
}

let made = 0;

/** A client mutation id nobody used before. */
export function mutationId(): string {
  return `test-${process.pid}-${made++}`;
}
