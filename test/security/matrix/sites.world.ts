import { setUpWay } from '../../../packages/server/src/account/way.actions.ts';
import { writeRefused, writeSeen } from '../../../packages/server/src/embed/embed.actions.ts';
import { insertSite, listSites } from '../../../packages/server/src/community/sites.actions.ts';
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

/** A site that speaks and looks its own way, and some to change. */
export async function sitesHere({
  db,
  organisation,
}: Organisation): Promise<Readonly<Record<string, string>>> {
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
  await writeSeen(
    db,
    organisation.id,
    [{ origin: 'https://deftig.example', widget: 'help-board', version: '1.0.0', served: true }],
    '2026-11-01',
  );
  await writeRefused(db, organisation.id, ['https://verzonnen.example'], '2026-11-22');
  return {
    'site-to-edit': await site('Te veranderen'),
    'other-site-to-edit': await site('Te veranderen ook'),
    'site-to-remove': await site('Te verwijderen'),
    site: (await listSites(db)).find(({ slug }) => slug === 'website')!.id,
  };
}
