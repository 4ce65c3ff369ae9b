import { addIssuer } from '../../../packages/server/src/account/openid-settings.actions.ts';
import { listSites } from '../../../packages/server/src/community/sites.actions.ts';
import type { Organisation } from './people.ts';

/** Accounts elsewhere to look at, to change and to remove: one for residents, the others for staff. */
export async function issuersHere(at: Organisation): Promise<Readonly<Record<string, string>>> {
  const sites = await listSites(at.db);
  const offered = sites.find(({ slug }) => slug === 'website')!.id;
  const staff = {
    clientId: 'console',
    scope: 'openid groups',
    groupClaim: 'groups',
    acrValues: ['strong'],
    amrValues: ['mfa'],
    groups: [{ group: 'Redactie', role: 'editor' }],
    siteIds: [],
  } as const;
  const add = (name: string) =>
    addIssuer(at as never, {
      ...staff,
      audience: 'staff',
      issuer: `https://${name.toLowerCase()}.example`,
      name,
    });
  const residents = {
    clientId: 'buren',
    scope: '',
    groupClaim: null,
    acrValues: [],
    amrValues: [],
    groups: [],
  };
  await addIssuer(at as never, {
    ...residents,
    audience: 'residents',
    issuer: 'https://login.example',
    name: 'Mijn Wonen',
    siteIds: [offered],
  });
  return {
    directory: await add('Aanzien'),
    'issuer-to-edit': await add('Veranderen'),
    'other-issuer-to-edit': await add('Veranderen-ook'),
    'issuer-to-remove': await add('Verwijderen'),
  };
}
