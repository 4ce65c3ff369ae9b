import { randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import { Hono } from 'hono';
import type { OrganisationOfRequest } from '../builder.ts';
import { asShownOn } from '../community/sites.actions.ts';
import type { RequestFacts, Server } from '../server.ts';
import { accountPageRoutes } from './account-page.routes.ts';
import { assetRoutes } from './assets.routes.ts';
import { consoleRoutes } from './console.routes.ts';
import type { HttpEnv } from './env.ts';
import { graphqlRoutes } from './graphql.routes.ts';
import { healthRoutes } from './health.routes.ts';
import { clientNetwork } from './network.ts';
import { createOrigins, type Origins } from './origins.ts';
import { notHerePage } from './not-here.page.ts';
import { notificationRoutes } from './notifications.routes.ts';
import { openidRoutes } from './openid.routes.ts';
import { ownPageRoutes } from './own-pages.routes.ts';
import { previewRoutes } from './preview.routes.ts';
import { pageRoutes } from './pages.routes.ts';
import { sessionRoutes } from './session.routes.ts';
import { shareRoutes } from './share.routes.ts';
import { sliceRoutes } from './slice.routes.ts';

export type Answer = (request: Request, remoteAddress: string) => Promise<Response>;

/** Everything that is answered to an organisation's pages and to those who come to them. */
export function allRoutes(server: Server, origins: Origins): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.route('/', ownPageRoutes(server));
  app.route('/', accountPageRoutes(server));
  app.route('/', notificationRoutes(server));
  app.route('/', previewRoutes(server));
  app.route('/', consoleRoutes(server));
  app.route('/', openidRoutes(server));
  app.route('/session', sessionRoutes(server, origins));
  app.route('/graphql', graphqlRoutes(server, origins));
  app.route('/', sliceRoutes(server, origins));
  app.route('/', assetRoutes(server));
  app.route('/', pageRoutes(server));
  app.route('/', shareRoutes(server));
  return app;
}

/** The whole server as a function of a request. */
export function createApp(server: Server): Answer {
  const origins = createOrigins(server);
  const app = allRoutes(server, origins);
  // Somebody who follows an old link reads in a browser; a program reads one line.
  app.notFound((c) => (isRead(c.req.raw) ? notHerePage(c) : c.text('not there\n', 404)));
  app.onError((error, c) => {
    const fault = randomBytes(4).toString('hex');
    server.log.error({ fault, err: error, path: new URL(c.req.url).pathname }, 'A request failed');
    return c.json({ errors: [{ message: 'Something went wrong here.', extensions: { fault } }] }, 500, {
      'Access-Control-Allow-Origin': c.req.header('origin') ?? '*',
      Vary: 'Origin',
    });
  });
  // Health needs no organisation: a server without one is alive, and a load balancer knows no slug.
  const health = healthRoutes(server);
  return async (request, remoteAddress) => {
    if (server.demo && !isFromHere(request, remoteAddress)) {
      return new Response('A demo answers on this machine alone.\n', { status: 403 });
    }
    const { pathname } = new URL(request.url);
    if (pathname === '/healthz' || pathname === '/readyz') return health.fetch(request);
    const found = organisationOf(server, request);
    if (!found) return new Response('not there\n', { status: 404 });
    const network = clientNetwork(remoteAddress, request.headers, server.trustedProxies);
    const organisation = await asItsPageShows(origins, found.organisation, request);
    const facts: RequestFacts = { organisation, base: found.base, network };
    const response = await app.fetch(found.request, { facts });
    const { url, method, headers } = found.request;
    server.sightings.note(organisation, {
      url: new URL(url),
      method,
      origin: headers.get('origin'),
      status: response.status,
      network,
    });
    return response;
  };
}

const isRead = ({ method, headers }: Request): boolean =>
  method === 'GET' && (headers.get('accept') ?? '').includes('text/html');

/** What is said to a page of a site is said as that site speaks. A GET may be kept by its address, so nothing else counts there. */
async function asItsPageShows(
  origins: Origins,
  organisation: OrganisationOfRequest,
  { method, headers }: Request,
): Promise<OrganisationOfRequest> {
  if (method !== 'POST') return organisation;
  return asShownOn(organisation, await origins.siteOf(organisation.id, headers.get('origin') ?? undefined));
}

/** The organisation follows from the address alone: `/o/SLUG/...`, or `/` where there is only one. */
function organisationOf(server: Server, request: Request) {
  const url = new URL(request.url);
  const [, slug, rest] = /^\/o\/([a-z0-9-]+)(\/.*)?$/.exec(url.pathname) ?? [];
  if (!slug) {
    const [only, ...others] = server.organisations;
    return only && others.length === 0 ? { organisation: only, base: '', request } : undefined;
  }
  const organisation = server.organisations.find((known) => known.slug === slug);
  if (!organisation) return undefined;
  url.pathname = rest ?? '/';
  return { organisation, base: `/o/${slug}`, request: new Request(url, request) };
}

/** What proxies and tunnels add to a request, each in its own words. */
const ofAProxy = /^(forwarded|via|x-forwarded-.+|x-real-ip|(x-|true-|cf-)?(client|connecting)-ip)$/;

/** A demo is for the machine it runs on: a loopback client, a local name, and nothing forwarded by a proxy. */
function isFromHere(request: Request, remoteAddress: string): boolean {
  if ([...request.headers.keys()].some((name) => ofAProxy.test(name))) return false;
  const { hostname } = new URL(request.url);
  const local = hostname === 'localhost' || hostname.endsWith('.localhost') || isLoopback(hostname);
  return local && isLoopback(remoteAddress);
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/^::ffff:/, '');
  return (isIPv4(plain) && plain.startsWith('127.')) || (isIPv6(plain) && plain === '::1');
}
