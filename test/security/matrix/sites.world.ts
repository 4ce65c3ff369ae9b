import { setForum } from '../../../packages/server/src/account/discourse-forum.actions.ts';
import { addKey, believeHomes } from '../../../packages/server/src/account/host-identity-keys.actions.ts';
import { setUpWay } from '../../../packages/server/src/account/way.actions.ts';
import { writeRefused, writeSeen } from '../../../packages/server/src/embed/embed.actions.ts';
import { insertSite, listSites } from '../../../packages/server/src/community/sites.actions.ts';
import type { Clock } from '../../../packages/server/src/clock.ts';
import { ServerSecret } from '../../../packages/server/src/secrets.ts';
import type { Organisation } from './people.ts';

const bare = {
  language: null,
  formOfAddress: null,
  phone: null,
  actionColour: null,
  ink: null,
  font: null,
  corner: null,
};

/** Of nobody: what belongs to it was never kept. */
const signingKey = JSON.stringify({
  kty: 'OKP',
  crv: 'Ed25519',
  kid: 'www-1',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
});

/** A site that speaks and looks its own way, and some to change. */
export async function sitesHere({
  db,
  organisation,
  clock,
}: Organisation & { readonly clock: Clock }): Promise<{
  Site: Readonly<Record<string, string>>;
  keys: Readonly<Record<string, string>>;
}> {
  const site = (name: string, more: object = {}) => {
    const origins = [`https://${name.toLowerCase().replaceAll(' ', '-')}.example`];
    return insertSite(db, organisation.id, { ...bare, name, origins, ...more });
  };
  const deftig = await site('Deftig', {
    language: 'en',
    formOfAddress: 'u',
    phone: '043 123 45 67',
    actionColour: '#112233',
    ink: '#000011',
    font: 'Georgia',
    corner: 4,
  });
  await setUpWay({ db, organisation }, deftig, {
    kind: 'openid-connect',
    providerId: '00000000-0000-7000-8000-000000000001',
    name: 'Mijn Wonen',
  });
  const hostKey = await addKey({ db, organisation, clock }, deftig, signingKey);
  await believeHomes({ db, organisation, clock }, deftig, true);
  // Nobody goes to these forums, so what is sealed here is never opened.
  const secret = new ServerSecret(Buffer.alloc(32));
  const forum = (siteId: string) =>
    setForum({ db, organisation, clock, secret }, siteId, { address: 'https://forum.deftig.example' });
  await forum(deftig);
  await writeSeen(
    db,
    organisation.id,
    [{ origin: 'https://deftig.example', widget: 'help-board', version: '1.0.0', served: true }],
    '2026-11-01',
  );
  await writeRefused(db, organisation.id, ['https://verzonnen.example'], '2026-11-22');
  const keyed = await site('Met sleutels');
  const withForum = await site('Met forum');
  await forum(withForum);
  const keyOf = () => addKey({ db, organisation, clock }, keyed, null);
  return {
    keys: { 'host-key': hostKey, 'key-to-remove': await keyOf(), 'other-key': await keyOf() },
    Site: {
      'site-with-keys': keyed,
      'site-with-forum': withForum,
      'site-to-edit': await site('Te veranderen'),
      'other-site-to-edit': await site('Te veranderen ook'),
      'site-to-remove': await site('Te verwijderen'),
      site: (await listSites(db)).find(({ slug }) => slug === 'website')!.id,
    },
  };
}
