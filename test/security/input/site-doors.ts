import type { TestCommunity } from '@wederkerig/server/testing';
import { insertSite } from '../../../packages/server/src/community/sites.actions.ts';
import type { Operation, Values } from './doors.ts';

/** Sites as an admin has them, so that each can be changed or removed once. */
export interface SitesToChange {
  /** One that nothing was done with yet; another one each time. */
  fresh(): string;
  /** One that may have been through something. */
  readonly worn: string;
  /** An address no site has; another one each time. */
  origin(): string;
}

const spare = 40;

export async function sitesToChange(community: TestCommunity): Promise<SitesToChange> {
  let addresses = 0;
  const origin = () => `https://deur-${(addresses += 1)}.example`;
  const ids: string[] = [];
  for (let made = 0; made <= spare; made++) {
    const id = await community.rows((db) =>
      insertSite(db, community.organisation.id, { ...bare, name: `Deur ${made}`, origins: [origin()] }),
    );
    ids.push(Buffer.from(`Site:${id}`).toString('base64'));
  }
  let taken = 1;
  return { fresh: () => ids[taken++ % ids.length]!, worn: ids[0]!, origin };
}

const bare = {
  language: null,
  formOfAddress: null,
  phone: null,
  actionColour: null,
  ink: null,
  font: null,
  corner: null,
};

const reading: Operation = {
  text: `query ($typed: String!, $site: ID) { console { readOrigin(typed: $typed, site: $site) { origin } } }`,
  variables: ({ sites }) => ({ typed: 'https://www.voorbeeld.nl/pagina', site: sites.worn }),
  inConsole: true,
  done: '"origin":"https://www.voorbeeld.nl"',
};
const organisation: Operation = {
  text: 'query ($page: String) { organisation(page: $page) { name } }',
  variables: () => ({ page: 'http://website.localhost:4001' }),
  asVisitor: true,
  done: '"name":"Wonen aan de Maas"',
};

export const siteQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Query.organisation(page)': [organisation, 'page'],
  'Console.readOrigin(typed)': [reading, 'typed'],
  'Console.readOrigin(site)': [reading, 'site'],
};

const settings: Values = ({ sites }) => ({
  name: 'Onze website',
  origins: [sites.origin()],
  language: 'nl',
  formOfAddress: 'U',
  phone: '043 123 45 67',
  actionColour: '#13503a',
  ink: '#1c2925',
  font: 'Open Sans, sans-serif',
  corner: 8,
});

const one: Values = ({ sites }, isGood) => ({ site: isGood ? sites.fresh() : sites.worn, version: 1 });

export const siteMutations: Readonly<Record<string, Values>> = {
  addSite: settings,
  editSite: (at, isGood) => ({ ...settings(at, isGood), ...one(at, isGood) }),
  removeSite: one,
  switchSignInWay: ({ sites }) => ({ site: sites.worn, kind: 'MAIL_CODE', on: true }),
};

const fields = [
  'name',
  'origins',
  'language',
  'formOfAddress',
  'phone',
  'actionColour',
  'ink',
  'font',
  'corner',
];

export const siteFields: Readonly<Record<string, readonly string[]>> = {
  addSite: fields,
  editSite: ['site', 'version', ...fields],
  removeSite: ['site', 'version'],
  switchSignInWay: ['site', 'kind', 'provider', 'on'],
};
