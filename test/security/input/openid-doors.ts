import type { TestCommunity } from '@wederkerig/server/testing';
import { addIssuer } from '../../../packages/server/src/account/openid-settings.actions.ts';
import type { Values } from './doors.ts';

/** Accounts elsewhere as an admin has them, so that each can be changed or removed once. */
export interface IssuersToChange {
  /** One that nothing was done with yet; another one each time. */
  fresh(): string;
  readonly worn: string;
}

const spare = 40;

const staff = {
  audience: 'staff',
  clientId: 'console',
  scope: '',
  groupClaim: 'groups',
  acrValues: [],
  amrValues: [],
  groups: [],
  siteIds: [],
} as const;

export async function issuersToChange(community: TestCommunity): Promise<IssuersToChange> {
  const ids: string[] = [];
  for (let made = 0; made <= spare; made++) {
    const id = await community.rows((db) =>
      addIssuer(
        { ...community, db },
        { ...staff, issuer: `https://deur-${made}.example`, name: `Deur ${made}` },
      ),
    );
    ids.push(Buffer.from(`OpenIdIssuer:${id}`).toString('base64'));
  }
  let taken = 1;
  return { fresh: () => ids[taken++ % ids.length]!, worn: ids[0]! };
}

const settings: Values = () => ({
  name: 'Onze lijst',
  clientId: 'console',
  clientSecret: 'of-the-doors',
  scope: 'openid profile',
  groupClaim: 'groups',
  acrValues: ['strong'],
  amrValues: ['mfa'],
  groups: [{ group: 'Redactie', role: 'EDITOR' }],
  sites: [],
});

const one: Values = ({ issuers }, isGood) => ({ id: isGood ? issuers.fresh() : issuers.worn, version: 1 });

export const openidMutations: Readonly<Record<string, Values>> = {
  addOpenIdIssuer: (at, isGood) => ({
    ...settings(at, isGood),
    audience: 'STAFF',
    issuer: 'https://login.example',
  }),
  editOpenIdIssuer: (at, isGood) => ({ ...settings(at, isGood), ...one(at, isGood) }),
  removeOpenIdIssuer: one,
};

const fields = [
  'name',
  'clientId',
  'clientSecret',
  'scope',
  'groupClaim',
  'acrValues',
  'amrValues',
  'groups',
  'sites',
];

export const openidFields: Readonly<Record<string, readonly string[]>> = {
  addOpenIdIssuer: ['audience', 'issuer', ...fields],
  editOpenIdIssuer: ['id', 'version', ...fields],
  removeOpenIdIssuer: ['id', 'version'],
};
