import type { Logger } from 'pino';
import { dutchMobile } from './account/phone.rules.ts';
import { openIssuerDesk } from './account/openid/issuer-desk.ts';
import type { IssuerReach } from './account/openid/issuer-fetch.ts';
import { houseColour } from './community/house-style.actions.ts';
import { systemClock, type Clock } from './clock.ts';
import { listOrganisations } from './community/community.actions.ts';
import { connect, type Connection, type ConnectionSettings } from './database/connect.ts';
import { gatherSightings } from './embed/sightings.ts';
import { createApp } from './http/app.ts';
import { alsoByShortHash } from './http/short-hash.ts';
import { startJobs } from './jobs/jobs.ts';
import { createLog } from './log.ts';
import { createLimits } from './limits.ts';
import { openNewsDesk } from './news.ts';
import { demoTransport, smtpTransport } from './notifications/mail.ts';
import { adapterTransport, demoTexts } from './notifications/text-message.ts';
import { ServerSecret, type KeyRing } from './secrets.ts';
import type { Server, StreamTimes } from './server.ts';
import { jobsOf } from './slices.ts';
import type { SmsAdapter, TextTransport } from './work.ts';

export type { Clock, ConnectionSettings, KeyRing, SmsAdapter };

export interface CommunityOptions {
  /** The role that uses the tables; the one that makes them is given to `migrate`. */
  readonly database: ConnectionSettings;
  /** At least 32 bytes, or several keys of them; the same for all servers of one database. */
  readonly secret: Buffer | KeyRing;
  /** Where this server is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  /** `demo` keeps mail in the database. */
  readonly mail:
    'demo' | { readonly smtpUrl: string; readonly from: string; readonly bouncesTo?: string | undefined };
  /** Origins that take notices beside the services of browsers; for tests. */
  readonly pushServices?: readonly string[];
  /** Where text messages go; `demo` keeps them in the database. Absent: nobody signs in by one. */
  readonly sms?: 'demo' | SmsAdapter | undefined;
  readonly demo?: boolean;
  readonly demoPages?: Readonly<Record<string, string>>;
  readonly freeOperations?: boolean;
  readonly operations?: ReadonlyMap<string, string>;
  readonly assets?: string;
  readonly consoleAssets?: string;
  readonly trustedProxies?: readonly string[];
  /** Seconds that a public answer may be given again, 0 for none. What this server changes itself is seen at once; 5 if absent. */
  readonly keepsAnswersFor?: number;
  readonly clock?: Clock;
  readonly log?: Logger;
  /** Where accounts elsewhere may be besides the open internet; nowhere if absent. */
  readonly issuers?: IssuerReach;
  /** Loosens every limit alike; for load tests from one address. */
  readonly limitFactor?: number;
  /** A minute and ten minutes at most; shorter in tests. */
  readonly streams?: StreamTimes;
  /** Seconds between two times that is written down where widgets were seen; 60 if absent. */
  readonly writesSightingsEvery?: number;
  /** False: another process sends the mail. */
  readonly works?: boolean;
}

export interface Community {
  /** Answers one request; `remoteAddress` is the socket's, for limits. */
  fetch(request: Request, remoteAddress?: string): Promise<Response>;
  close(): Promise<void>;
}

/** The whole server as a function of a request, on a database that is migrated. The one entry for tests, examples and production. */
export async function createCommunity(options: CommunityOptions): Promise<Community> {
  const log = options.log ?? createLog('silent');
  const clock = options.clock ?? systemClock;
  const secret = new ServerSecret(options.secret, clock);
  const connection = connect(options.database, (err) => log.warn({ err }, 'A database connection was lost'));
  // Limits count on connections of their own: an action that holds one must never wait for a second of the same pool.
  const counting = connect({ ...options.database, max: 4 }, (err) =>
    log.warn({ err }, 'A database connection was lost'),
  );
  const jobs = await startJobs(
    options.database,
    (err) => log.warn({ err }, 'The queue of jobs stumbled'),
    // The outbox of a demo wakes nobody up.
    { clock, keepsQuiet: options.mail !== 'demo' },
  );
  const organisations = await listOrganisations(connection);
  const styleOf = async (organisationId: string) => ({
    name: organisations.find(({ id }) => id === organisationId)?.name ?? '',
    colour: await connection.inOrganisation(organisationId, houseColour),
  });
  const mail =
    options.mail === 'demo'
      ? demoTransport(connection, clock)
      : smtpTransport({ url: options.mail.smtpUrl, ...options.mail, styleOf, secret, clock });
  const news = openNewsDesk();
  const sightings = gatherSightings({ connection, clock, publicUrl: options.publicUrl }, organisations);
  const server: Server = {
    connection,
    clock,
    secret,
    jobs,
    news,
    streams: options.streams ?? { lookEverySeconds: 45, endAfterSeconds: 600 },
    sightings,
    issuers: openIssuerDesk(options.issuers ?? { plain: false, networks: [] }),
    mail,
    texts: textsOf(options, connection, clock),
    pushServices: options.pushServices ?? [],
    log,
    organisations,
    limits: createLimits(counting.pool, secret, options.limitFactor),
    demo: options.demo ?? false,
    freeOperations: options.freeOperations ?? false,
    operations: alsoByShortHash(options.operations ?? new Map()),
    assets: options.assets,
    consoleAssets: options.consoleAssets,
    publicUrl: options.publicUrl,
    demoPages: options.demoPages ?? {},
    trustedProxies: options.trustedProxies ?? [],
    keepsAnswersFor: options.keepsAnswersFor ?? 5,
    organisation: (id) => organisations.find((known) => known.id === id),
  };
  if (options.works !== false)
    await jobs.work(jobsOf({ ...server, publicUrl: (of) => addressOf(server, of.slug) }));
  const writing = writeNowAndThen(server, options.writesSightingsEvery ?? 60);
  const answer = createApp(server);
  return {
    fetch: (request, remoteAddress = '127.0.0.1') => answer(request, remoteAddress),
    async close() {
      news.close();
      await writing.stop();
      await jobs.stop();
      mail.close();
      await counting.close();
      await connection.close();
    },
  };
}

function textsOf({ sms }: CommunityOptions, connection: Connection, clock: Clock): TextTransport | undefined {
  if (!sms) return undefined;
  return sms === 'demo' ? demoTexts(connection, clock, dutchMobile) : adapterTransport(sms, dutchMobile);
}

/** Each server has seen something else, so each writes for itself; what a lost minute saw is seen again. */
function writeNowAndThen({ sightings, log }: Server, seconds: number): { stop(): Promise<void> } {
  const write = () =>
    sightings.write().catch((err: unknown) => log.warn({ err }, 'Where widgets were seen was not written'));
  let writing = write();
  const timer = setInterval(() => (writing = writing.then(write)), seconds * 1000);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      return writing.then(write);
    },
  };
}

function addressOf({ organisations, publicUrl }: Server, slug: string): string {
  return organisations.length === 1 ? publicUrl : `${publicUrl}/o/${slug}`;
}
