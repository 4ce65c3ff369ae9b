import { randomUUID } from 'node:crypto';
import type { TestCommunity } from '@wederkerig/server/testing';
import { setForum } from '../../../packages/server/src/account/discourse-forum.actions.ts';
import { insertSite } from '../../../packages/server/src/community/sites.actions.ts';
import type { Operation, Values } from './doors.ts';

/** Sites as an admin has them, so that each can be changed or removed once. */
export interface SitesToChange {
  /** One that nothing was done with yet; another one each time. */
  fresh(): string;
  /** One that may have been through something. */
  readonly worn: string;
  /** One of the worn site; where it is to be good, another one each time. */
  key(isGood: boolean): string;
  /** One whose residents sign in with a forum; another one each time. */
  withForum(): string;
  /** An address no site has; another one each time. */
  origin(): string;
}

const spare = 40;
const fewForums = 10;

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
  const forums: string[] = [];
  for (let made = 0; made < fewForums; made++)
    forums.push(
      await community.rows(async (db) => {
        const settings = { ...bare, name: `Forum ${made}`, origins: [origin()] };
        const id = await insertSite(db, community.organisation.id, settings);
        await setForum({ ...community, db }, id, { address: 'https://forum.example' });
        return Buffer.from(`Site:${id}`).toString('base64');
      }),
    );
  const keys = ids.map(() => randomUUID());
  await community.rows((db) =>
    db
      .insertInto('host_identity_key')
      .values(
        keys.map((id) => ({
          organisation_id: community.organisation.id,
          id,
          site_id: Buffer.from(ids[0]!, 'base64').toString().split(':')[1]!,
          algorithm: 'HS256' as const,
          key_name: null,
          public_key: null,
          added_at: community.clock.now(),
          removed_at: null,
        })),
      )
      .execute(),
  );
  let used = 1;
  let taken = 1;
  let left = 0;
  return {
    fresh: () => ids[taken++ % ids.length]!,
    worn: ids[0]!,
    origin,
    withForum: () => forums[left++ % forums.length]!,
    key: (isGood) =>
      Buffer.from(`HostIdentityKey:${keys[isGood ? used++ % keys.length : 0]!}`).toString('base64'),
  };
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
  addHostIdentityKey: ({ sites }) => ({
    site: sites.fresh(),
    publicKey: '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
  }),
  removeHostIdentityKey: ({ sites }, isGood) => ({ site: sites.worn, key: sites.key(isGood) }),
  believeHomes: ({ sites }) => ({ site: sites.worn, believe: true }),
  setDiscourseForum: ({ sites }) => ({
    site: sites.worn,
    address: 'https://forum.example',
    secret: 'of-the-doors-and-of-nobody-else-12',
  }),
  removeDiscourseForum: ({ sites }, isGood) => ({ site: isGood ? sites.withForum() : sites.worn }),
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
  addHostIdentityKey: ['site', 'publicKey'],
  removeHostIdentityKey: ['site', 'key'],
  believeHomes: ['site', 'believe'],
  setDiscourseForum: ['site', 'address', 'secret'],
  removeDiscourseForum: ['site'],
  switchSignInWay: ['site', 'kind', 'provider', 'on'],
};
