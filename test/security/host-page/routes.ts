import type { Door } from '../input/doors.ts';
import { httpDoors, routesOfServer } from '../input/http-doors.ts';
import type { Neighbourhood } from '../input/neighbourhood.ts';

export interface RouteAsk {
  /** Method and pattern, as the server lists it. */
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly type: string;
  /** What its own page would send, as text or as bytes. */
  readonly body: string | readonly number[];
}

/** What stands in for what a pattern leaves open. */
const filled: Readonly<Record<string, (at: Neighbourhood) => string>> = {
  '/profile-picture/:rest': ({ picture }) => `/profile-picture/${picture}`,
  '/share/lab-feedback/:slug': () => '/share/lab-feedback/samen-in-de-buurt',
  '/share/mix/:slug': () => '/share/mix/de-linde',
  '/mix/:rest': () => '/mix/de-linde.json',
  '/embed/:name': () => '/embed/lab-feedback?lab=samen-in-de-buurt',
  '/embed/look/:file': () => '/embed/look/website.css',
  '/elements/*': () => '/elements/manifest.json',
  '/feeds/:rest': () => '/feeds/commitments.atom',
  '/oembed': () =>
    `/oembed?url=${encodeURIComponent('http://localhost:4000/share/lab-feedback/samen-in-de-buurt')}`,
  '/console/*': () => '/console/today',
  '/graphql': () => `/graphql?query=${encodeURIComponent('{ viewer { firstName } }')}`,
};

/** Every route of the server, with what its own page would send. Signing out comes last. */
export function routeAsks(at: Neighbourhood): RouteAsk[] {
  const doors = httpDoors();
  return routesOfServer()
    .filter((route) => !route.startsWith('OPTIONS '))
    .map((route) => {
      const [method, pattern] = route.split(' ') as [string, string];
      const path = method === 'GET' ? (filled[pattern]?.(at) ?? pattern) : pattern;
      return { route, method, path, ...sentBy(doors, pattern, method, at) };
    })
    .sort((one, other) => endsSession(one) - endsSession(other));
}

/** Another session takes the place of the one that is shown; signing out comes last of all. */
function endsSession({ path }: RouteAsk): number {
  return path.endsWith('out')
    ? 2
    : Number(/\/session\/(letter\/join|hand-over\/take|openid\/(proof|code))$/.test(path));
}

function sentBy(doors: readonly Door[], pattern: string, method: string, at: Neighbourhood) {
  const json = { type: 'application/json', body: '{}' };
  const door = doors.find(({ place }) => method === 'POST' && place.split(' ')[0] === pattern);
  if (!door || pattern === '/graphql') return json;
  const { body } = door.request(door.good(at), at)!.init;
  if (pattern === '/lab-report') return { type: 'text/plain', body: String(body) };
  return typeof body === 'string'
    ? { ...json, body }
    : { type: 'image/png', body: [...(body as Uint8Array)] };
}
