import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '../builder.ts';
import { addIssuer } from '../account/openid-settings.actions.ts';
import { wayBack } from '../account/openid/openid-work.ts';
import { listSites } from '../community/sites.actions.ts';
import { websiteOrigin, type TestCommunity } from './index.ts';
import type { TestIssuer } from './issuer.ts';

export const ownPages = 'http://localhost:4000';

/** What a community that asks issuers on this machine is made with. */
export const issuersHere = { issuers: { plain: true, networks: ['127.0.0.0/8'] } } as const;

export interface Answered {
  readonly status: number;
  readonly body: any;
  readonly cookie: string | undefined;
}

/** Makes an issuer known for the residents of the website. */
export async function forResidents(
  community: TestCommunity,
  issuer: TestIssuer,
  more: { clientId?: string; secret?: string; server?: string; sites?: readonly string[] } = {},
): Promise<string> {
  const { clientId = 'buren', secret = 'a-secret-that-nobody-guesses', server = ownPages } = more;
  issuer.allow({ id: clientId, secret, wayBack: wayBack(server, issuer.address) });
  return community.rows(async (db) => {
    const sites = (await listSites(db)).filter(({ slug }) => more.sites?.includes(slug) ?? true);
    return addIssuer(
      { ...community, db },
      {
        audience: 'residents',
        issuer: issuer.address,
        name: 'Mijn Wonen',
        clientId,
        clientSecret: secret,
        scope: '',
        groupClaim: null,
        acrValues: [],
        amrValues: [],
        groups: [],
        siteIds: sites.map(({ id }) => id),
      },
    );
  });
}

/** Makes a directory known, by which staff come into the console. */
export async function forStaff(
  community: TestCommunity,
  issuer: TestIssuer,
  wanted: {
    groups?: readonly { group: string; role: Role }[];
    amrValues?: string[];
    acrValues?: string[];
    server?: string;
  },
): Promise<string> {
  const { server = ownPages } = wanted;
  issuer.allow({ id: 'console', secret: 'another-secret', wayBack: wayBack(server, issuer.address) });
  return community.rows((db) =>
    addIssuer(
      { ...community, db },
      {
        audience: 'staff',
        issuer: issuer.address,
        name: 'Wonen',
        clientId: 'console',
        clientSecret: 'another-secret',
        scope: 'openid profile offline_access',
        groupClaim: 'groups',
        acrValues: wanted.acrValues ?? [],
        amrValues: wanted.amrValues ?? ['mfa'],
        groups: wanted.groups ?? [
          { group: 'bewonerszaken', role: 'editor' },
          { group: 'beheer', role: 'admin' },
        ],
        siteIds: [],
      },
    ),
  );
}

/** A browser at the server's own pages: what it sends, and the cookies it keeps. */
export function ownBrowser(community: TestCommunity, server = ownPages) {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async post(path: string, body: object): Promise<Answered> {
      const response = await community.fetch(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: server,
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
        body: JSON.stringify(body),
      });
      for (const set of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        cookies.set(name, value);
      }
      const cookie = response.headers.get('set-cookie')?.split(';')[0];
      return { status: response.status, body: await response.json(), cookie };
    },
  };
}

/** A widget on a page of a site, with the secret that stays in it. */
export function widget(
  community: TestCommunity,
  provider: string | undefined,
  origin = websiteOrigin,
  from?: string,
) {
  const secret = randomBytes(32).toString('base64url');
  const starter = createHash('sha256').update(secret).digest('base64url');
  const asking = { origin, ...(from ? { from } : {}) };
  return {
    secret,
    starter,
    begin: (more: object = {}) => community.session('openid/begin', { provider, starter, ...more }, asking),
    look: () => community.session('openid/look', { secret }, asking),
    byProof: (proof: string) => community.session('openid/proof', { secret, proof }, asking),
    byCode: (code: string) => community.session('openid/code', { secret, code }, asking),
  };
}

/** What the page on the way back sends, out of the address that somebody came back to. */
export const cameBack = (address: URL) => ({
  query: address.search,
  key: address.pathname.split('/').at(-1)!,
});
