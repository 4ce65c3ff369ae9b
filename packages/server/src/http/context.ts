import { deviceOf } from '../account/account.rules.ts';
import type { Context, News, Viewer } from '../builder.ts';
import { viewerOf } from '../account/bearer.actions.ts';
import type { Happened } from '../news.ts';
import type { RequestFacts, Server } from '../server.ts';
import { languageOf, sentenceFor } from './sentences.ts';

/** What an action works with, made once a request, inside its transaction. */
export async function contextOf(
  server: Server,
  facts: RequestFacts,
  request: { headers: Headers; anonymous?: boolean },
  db: Context['db'],
  news: News = untold,
): Promise<Context> {
  const { organisation, network, base } = facts;
  const { clock, limits, secret, jobs } = server;
  const language = languageOf(request.headers, organisation);
  return {
    organisation,
    db,
    clock,
    limits,
    secret,
    outbox: jobs,
    texting: server.texts,
    network,
    news,
    ownPages: server.publicUrl + base,
    device: deviceOf({
      userAgent: request.headers.get('user-agent'),
      mobile: request.headers.get('sec-ch-ua-mobile'),
    }),
    language,
    viewer: request.anonymous
      ? { kind: 'visitor' }
      : fromItsPlace(await bearer({ db, organisation, clock }, request.headers), request.headers, server),
    sentenceFor: (refused) => sentenceFor(organisation, language, refused),
  };
}

/** Whether a request says it comes from somebody: what a dead token asks for must not be done as a visitor's. */
export function claimsSomebody(headers: Headers): boolean {
  return headers.has('authorization');
}

async function bearer(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  headers: Headers,
): Promise<Viewer> {
  const [scheme, token] = (headers.get('authorization') ?? '').split(' ');
  return scheme === 'Bearer' && token ? viewerOf(context, token) : { kind: 'visitor' };
}

/** A token of the console works from the server's own pages alone, wherever somebody may have carried it. */
function fromItsPlace(viewer: Viewer, headers: Headers, server: Server): Viewer {
  const own = headers.get('origin') === new URL(server.publicUrl).origin;
  return viewer.kind !== 'visitor' && viewer.reach === 'console' && !own ? { kind: 'visitor' } : viewer;
}

/** For requests that change nothing an open page shows. */
const untold: News = { tell: () => {}, hear: onlyInStreams };

/** What a request tells, until it is committed and can be seen. */
export function collectNews(server: Server, { organisation }: RequestFacts): { news: News; publish(): void } {
  const happened: Happened[] = [];
  return {
    news: { tell: (one) => void happened.push(one), hear: onlyInStreams },
    publish: () => server.news.publish(organisation.id, happened),
  };
}

/** News are heard in a stream alone: any other answer would be over before something happens. */
export function onlyInStreams(): never {
  throw new Error('Only a subscription hears news');
}
