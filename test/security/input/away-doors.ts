import { randomBytes } from 'node:crypto';
import { websiteOrigin, type TestCommunity } from '@wederkerig/server/testing';
import { openIssuer, type TestIssuer } from '@wederkerig/server/testing/issuer';
import { cameBack, forResidents, forStaff, ownBrowser, widget } from '@wederkerig/server/testing/openid';
import type { Answer, Door } from './doors.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** Somebody at an issuer, on their way back. */
interface Away {
  readonly query: string;
  readonly key: string;
  readonly cookie: string;
}

/** Somebody back on the page that began. */
interface Back {
  readonly secret: string;
  readonly proof: string;
}

/** People on their way to an account elsewhere and back, each as far as one door needs. */
export interface WaysAway {
  readonly provider: string;
  readonly directory: string;
  /** Of widgets that began. */
  readonly begun: { readonly secret: string; readonly starter: string };
  readonly away: readonly Away[];
  readonly back: readonly Back[];
  /** To be typed where it began, since no window found the way. */
  readonly typed: readonly { readonly secret: string; readonly code: string }[];
  /** Of staff, with the browser that left. */
  readonly staff: { readonly proof: string; readonly cookie: string };
  close(): Promise<void>;
}

export async function waysAway(community: TestCommunity): Promise<WaysAway> {
  const issuer = await openIssuer();
  issuer.who = 'ina-1';
  issuer.people.set('ina-1', { given_name: 'Ina', groups: ['bewonerszaken'], amr: ['mfa'] });
  const provider = await forResidents(community, issuer, { sites: ['website'] });
  const directory = await forStaff(community, issuer, {});
  const page = await begun(community, provider);
  const leave = () => away(community, issuer, provider);
  return {
    provider,
    directory,
    begun: page,
    away: [await leave(), await leave()],
    back: [await back(await leave()), await back(await leave()), await back(await leave())],
    typed: [await typed(await leave()), await typed(await leave()), await typed(await leave())],
    staff: await throughDirectory(community, issuer, directory),
    close: issuer.close,
  };
}

async function begun(community: TestCommunity, provider: string) {
  const page = widget(community, provider);
  await page.begin({ mayType: true });
  return page;
}

/** Somebody who pressed the button of the issuer; what they send next, nobody has sent yet. */
async function away(community: TestCommunity, issuer: TestIssuer, provider: string) {
  const page = await begun(community, provider);
  const browser = ownBrowser(community);
  const { body } = await browser.post('/sign-in/leave', { starter: page.starter });
  const brought = cameBack(await issuer.visit(body.to));
  return { ...brought, secret: page.secret, browser, cookie: cookieOf(browser) };
}

type Leaving = Awaited<ReturnType<typeof away>>;

async function back({ query, key, secret, browser }: Leaving): Promise<Back> {
  const { body } = await browser.post('/sign-in/back', { query, key });
  return { secret, proof: body.proof };
}

async function typed(leaving: Leaving) {
  const { secret, proof } = await back(leaving);
  const { body } = await leaving.browser.post('/sign-in/unheard', { proof });
  return { secret, code: body.code as string };
}

async function throughDirectory(community: TestCommunity, issuer: TestIssuer, directory: string) {
  const browser = ownBrowser(community);
  const left = await browser.post('/console/session/directory', { directory });
  const { body } = await browser.post('/sign-in/back', cameBack(await issuer.visit(left.body.to)));
  return { proof: body.to.split('#')[1] as string, cookie: cookieOf(browser) };
}

const cookieOf = ({ cookies }: ReturnType<typeof ownBrowser>) =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

interface AwayDoor {
  readonly path: string;
  readonly field: string;
  /** What else the page would send. */
  readonly beside?: (at: WaysAway, isGood: boolean) => object;
  readonly good: (at: WaysAway) => unknown;
  readonly cookie?: (at: WaysAway) => string;
  readonly done: string;
}

const signedIn = '"accessToken":"';
/** Each widget that begins has one of its own. */
const newStarter = () => randomBytes(32).toString('base64url');

const doors: readonly AwayDoor[] = [
  {
    path: '/session/openid/begin',
    field: 'provider',
    beside: () => ({ starter: newStarter() }),
    good: ({ provider }) => provider,
    done: '{}',
  },
  {
    path: '/session/openid/begin',
    field: 'starter',
    beside: ({ provider }) => ({ provider }),
    good: () => 'S'.repeat(43),
    done: '{}',
  },
  {
    path: '/session/openid/begin',
    field: 'returnTo',
    beside: ({ provider }) => ({ provider, starter: newStarter() }),
    good: () => `${websiteOrigin}/buurt?tab=1`,
    done: '{}',
  },
  {
    path: '/session/openid/begin',
    field: 'mayType',
    beside: ({ provider }) => ({ provider, starter: newStarter() }),
    good: () => true,
    done: '{}',
  },
  { path: '/session/openid/look', field: 'secret', good: ({ begun: { secret } }) => secret, done: '"away"' },
  {
    path: '/session/openid/proof',
    field: 'secret',
    beside: ({ back: [first] }) => ({ proof: first!.proof }),
    good: ({ back: [first] }) => first!.secret,
    done: signedIn,
  },
  {
    path: '/session/openid/proof',
    field: 'proof',
    beside: ({ back: [, second] }) => ({ secret: second!.secret }),
    good: ({ back: [, second] }) => second!.proof,
    done: signedIn,
  },
  {
    path: '/session/openid/code',
    field: 'secret',
    beside: ({ typed: [first] }) => ({ code: first!.code }),
    good: ({ typed: [first] }) => first!.secret,
    done: signedIn,
  },
  {
    path: '/session/openid/code',
    field: 'code',
    // Wrong codes end what they are tried at.
    beside: ({ typed: [, second, third] }, isGood) => ({ secret: (isGood ? second : third)!.secret }),
    good: ({ typed: [, second] }) => second!.code,
    done: signedIn,
  },
  { path: '/sign-in/leave', field: 'starter', good: ({ begun: { starter } }) => starter, done: '"to":"http' },
  {
    path: '/sign-in/back',
    field: 'query',
    beside: ({ away: [first] }) => ({ key: first!.key }),
    good: ({ away: [first] }) => first!.query,
    cookie: ({ away: [first] }) => first!.cookie,
    done: '"proof":"',
  },
  {
    path: '/sign-in/back',
    field: 'key',
    beside: ({ away: [, second] }) => ({ query: second!.query }),
    good: ({ away: [, second] }) => second!.key,
    cookie: ({ away: [, second] }) => second!.cookie,
    done: '"proof":"',
  },
  {
    path: '/sign-in/unheard',
    field: 'proof',
    good: ({ back: [, , third] }) => third!.proof,
    done: '"code":"',
  },
  { path: '/console/session/directories', field: 'anything', good: () => 'x', done: '"name":"Wonen"' },
  {
    path: '/console/session/directory',
    field: 'directory',
    good: ({ directory }) => directory,
    done: '"to":"http',
  },
  {
    path: '/console/session/directory-back',
    field: 'proof',
    good: ({ staff: { proof } }) => proof,
    cookie: ({ staff: { cookie } }) => cookie,
    done: signedIn,
  },
];

/** Everything that is sent on the way to an account elsewhere and back, by widgets and by the server's own pages. */
export function awayDoors(): Door[] {
  return doors.map(({ path, field, beside, good, cookie, done }) => ({
    place: `${path} ${field}`,
    good: ({ ways }: Neighbourhood) => good(ways),
    request: (value, { ways }) => ({
      path,
      init: {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: path.startsWith('/session') ? websiteOrigin : 'http://localhost:4000',
          ...(cookie ? { cookie: cookie(ways) } : {}),
        },
        body: JSON.stringify({ ...beside?.(ways, value === good(ways)), [field]: value }),
      },
    }),
    reached: ({ status, text }: Answer) => status === 200 && text.includes(done),
  }));
}
