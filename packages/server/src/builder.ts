import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin, { decodeGlobalID } from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import SimpleObjectsPlugin from '@pothos/plugin-simple-objects';
import type { Clock } from './clock.ts';
import type { AnyDatabase, Database } from './database/connect.ts';
import type { Tables } from './database/tables.ts';
import { AsksTooMuch, Refused, refusalCodes } from './errors.ts';
import type { Limits } from './limits.ts';
import type { Happened } from './news.ts';
import type { ServerSecret } from './secrets.ts';
import type { Texting } from './work.ts';

// The type of the builder stands in a namespace of Pothos; without this line its declarations do not say where that is.
export type { SchemaTypes } from '@pothos/core';

export type Role = 'welcome-buddy' | 'committee-member' | 'moderator' | 'editor' | 'staff' | 'admin';

/** Who asks. A visitor is not signed in, a guest has proved an address, a number or an account elsewhere, a resident also has a confirmed home. */
export type Viewer =
  | { readonly kind: 'visitor' }
  | {
      readonly kind: 'guest' | 'resident';
      readonly residentId: string;
      readonly sessionId: string;
      readonly reach: 'embed' | 'console';
      /** Carried in the console alone: on a host page a role counts for nothing. */
      readonly roles: readonly Role[];
      readonly firstName: string | null;
      readonly buildingId: string | null;
      readonly neighbourhoodId: string | null;
    };

/** What every request knows of the organisation it belongs to. */
export interface OrganisationOfRequest {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly phone: string;
  readonly formOfAddress: 'je' | 'u';
  readonly language: string;
  readonly timezone: string;
}

/** Puts a job on a queue in the transaction that causes it: no mail without the commit, no commit without the mail. */
export interface Outbox {
  /** @param data ids alone; the worker looks up everything else when it sends */
  send(db: AnyDatabase, queue: string, data: Record<string, string>): Promise<void>;
}

/** Tells pages that are open somewhere that something changed, once this transaction is committed. */
export interface News {
  tell(happened: Happened): void;
  /**
   * For a subscription: what happens from now on.
   *
   * @param told makes something of it for whoever the viewer is by then, or leaves it out (undefined)
   */
  hear<T>(told: (happened: Happened, viewer: Viewer) => T | undefined): AsyncIterable<T>;
}

/** What an action has at hand: the viewer, one transaction over the tables it names, and the time. */
export interface Context<Names extends keyof Tables = keyof Tables> {
  readonly organisation: OrganisationOfRequest;
  readonly viewer: Viewer;
  readonly db: Database<Names>;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly outbox: Outbox;
  readonly news: News;
  readonly secret: ServerSecret;
  /** A lab that a link shows to whoever asks, beside what everybody may read. */
  readonly previewedLab?: string;
  /** The client's network, for limits alone; never stored as it is. */
  readonly network: string;
  /** Where the organisation's own pages are, without a slash at the end. */
  readonly ownPages: string;
  /** Which numbers text messages go to; absent where the server has no way to send any. */
  readonly texting?: Texting | undefined;
  /** What kind of device the request comes from; null where it does not say. */
  readonly device: 'phone' | 'tablet' | 'computer' | null;
  /** The reader's language as the page asked for it. */
  readonly language: string;
  /** One sentence for a refusal in the reader's language. */
  sentenceFor(refused: Refused): Promise<string>;
}

export type SignedIn = Extract<Viewer, { kind: 'guest' | 'resident' }>;

/** The signed-in viewer, or the refusal that asks to sign in. */
export function signedIn(viewer: Viewer): SignedIn {
  if (viewer.kind === 'visitor') throw new Refused('SIGN_IN_NEEDED');
  return viewer;
}

/** Whether the viewer is at work in the console with one of these roles, or as an admin. For what is read there. */
export function atWorkIn(viewer: Viewer, ...roles: readonly Role[]): boolean {
  if (viewer.kind === 'visitor' || viewer.reach !== 'console') return false;
  return viewer.roles.some((role) => role === 'admin' || roles.includes(role));
}

/** The viewer at work in the console with one of these roles, or as an admin; for anybody else nothing is there. */
export function inConsole(viewer: Viewer, ...roles: readonly Role[]): SignedIn {
  const known = signedIn(viewer);
  if (!atWorkIn(viewer, ...roles)) throw new Refused('NOT_FOUND');
  return known;
}

export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: { Date: { Input: string; Output: string } };
  AuthScopes: { everyone: boolean; signedIn: boolean };
}>({
  plugins: [
    ErrorsPlugin,
    ScopeAuthPlugin,
    RelayPlugin,
    DataloaderPlugin,
    SimpleObjectsPlugin,
    ComplexityPlugin,
  ],
  defaultFieldNullability: false,
  errors: { directResult: true, defaultTypes: [] },
  relay: { nodesQueryOptions: false, nodeQueryOptions: false },
  complexity: {
    limit: { complexity: 6000, depth: 9, breadth: 220 },
    complexityError: () => new AsksTooMuch(),
    defaultComplexity: 1,
    defaultListMultiplier: 10,
  },
  scopeAuth: {
    authScopes: ({ viewer }) => ({ everyone: true, signedIn: viewer.kind !== 'visitor' }),
    unauthorizedError: () => new Refused('SIGN_IN_NEEDED'),
  },
});

builder.queryType({});
builder.mutationType({});
builder.subscriptionType({});

builder.scalarType('Date', {
  description: 'A calendar day in the time zone of the organisation, as YYYY-MM-DD.',
  serialize: (value) => value,
});

const RefusalCode = builder.enumType('RefusalCode', { values: refusalCodes });

builder.objectType(Refused, {
  name: 'Refusal',
  description:
    'Why something was not done: a code for programs and one plain sentence for people, in the language that was asked for.',
  isTypeOf: (value) => value instanceof Refused,
  fields: (t) => ({
    code: t.field({ type: RefusalCode, resolve: (refused) => refused.code }),
    message: t.string({ resolve: (refused, _, context) => context.sentenceFor(refused) }),
    retryAfter: t.int({
      nullable: true,
      description: 'Seconds to wait, where waiting helps.',
      resolve: (refused) => refused.retryAfter ?? null,
    }),
  }),
});

/** The id inside a global id of one type; undefined for anything else. */
export function findLocalId(type: string, globalId: string): string | undefined {
  try {
    const { typename, id } = decodeGlobalID(globalId);
    return typename === type && uuid.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/** The id inside a global id of one type; what cannot be read is simply not there. */
export function localId(type: string, globalId: string): string {
  const id = findLocalId(type, globalId);
  if (!id) throw new Refused('NOT_FOUND');
  return id;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
