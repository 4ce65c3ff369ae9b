import type { Logger } from 'pino';
import type { IssuerDesk } from './account/openid/issuer-desk.ts';
import type { OrganisationOfRequest } from './builder.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './database/connect.ts';
import type { Sightings } from './embed/sightings.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Limits } from './limits.ts';
import type { NewsDesk } from './news.ts';
import type { MailTransport, TextTransport } from './work.ts';
import type { ServerSecret } from './secrets.ts';

/** How long a stream of news may last, and how often it looks whether its viewer is still signed in. */
export interface StreamTimes {
  readonly lookEverySeconds: number;
  readonly endAfterSeconds: number;
}

/** What one running server shares between its requests. Knows no feature. */
export interface Server {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly secret: ServerSecret;
  readonly jobs: Jobs;
  readonly news: NewsDesk;
  readonly streams: StreamTimes;
  readonly sightings: Sightings;
  readonly issuers: IssuerDesk;
  readonly mail: MailTransport;
  /** Absent where no organisation filled the adapter. */
  readonly texts?: TextTransport | undefined;
  /** Origins that take notices beside those of browsers: of tests. */
  readonly pushServices: readonly string[];
  readonly log: Logger;
  readonly demo: boolean;
  /** GraphiQL, introspection and operations nobody registered: in demos and development alone. */
  readonly freeOperations: boolean;
  readonly organisations: readonly OrganisationOfRequest[];
  /** Operations by the SHA-256 of their text, and by its beginning. */
  readonly operations: ReadonlyMap<string, string>;
  /** The folder with embed.js and the built elements; undefined where they are served elsewhere. */
  readonly assets: string | undefined;
  /** The folder with the built console; undefined where it is not built. */
  readonly consoleAssets: string | undefined;
  /** Where this server is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  /** The host pages of a demo, by site. */
  readonly demoPages: Readonly<Record<string, string>>;
  readonly trustedProxies: readonly string[];
  /** Seconds that a public answer may be given again. */
  readonly keepsAnswersFor: number;
  organisation(id: string): OrganisationOfRequest | undefined;
}

/** What is known of one request before anything is done. */
export interface RequestFacts {
  readonly organisation: OrganisationOfRequest;
  /** Where the organisation's addresses begin: `` for the only one, `/o/SLUG` where there are several. */
  readonly base: string;
  readonly network: string;
}
