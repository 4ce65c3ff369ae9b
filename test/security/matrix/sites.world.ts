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
  await site('Deftig', {
    language: 'en',
    formOfAddress: 'u',
    phone: '043 123 45 67',
    actionColour: '#112233',
    ink: '#000011',
    font: 'Georgia',
    corner: 4,
  });
  return {
    'site-to-edit': await site('Te veranderen'),
    'other-site-to-edit': await site('Te veranderen ook'),
    'site-to-remove': await site('Te verwijderen'),
    site: (await listSites(db)).find(({ slug }) => slug === 'website')!.id,
  };
}
