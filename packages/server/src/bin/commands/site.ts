import { defineCommand } from 'citty';
import { listSites, setSite } from '../../community/sites.actions.ts';
import { OperatorError } from '../../errors.ts';
import { orOneLine, withDatabase } from '../one-line.ts';

export const site = defineCommand({
  meta: {
    name: 'site',
    description:
      'Lets the pages of a site use this server, by their origins; without a slug, lists the sites.',
  },
  args: {
    slug: { type: 'positional', required: false, description: 'website, forum, ...' },
    origins: {
      type: 'string',
      description: 'https://www.example.nl,https://example.nl (with and without www)',
    },
    name: { type: 'string', description: 'for people; the slug if absent' },
    organisation: { type: 'string', description: 'where there are several' },
  },
  run: ({ args }) =>
    orOneLine(() =>
      withDatabase(async ({ connection, organisation }) => {
        const { id } = await organisation(args.organisation);
        await connection.inOrganisation(id, async (db) => {
          if (args.slug) {
            if (!/^[a-z0-9-]{1,40}$/.test(args.slug))
              throw new OperatorError('A slug is made of small letters, digits and hyphens.');
            await setSite(db, id, {
              slug: args.slug,
              name: args.name ?? args.slug,
              origins: readOrigins(args.origins),
            });
          }
          for (const known of await listSites(db))
            process.stdout.write(`${known.slug}\t${known.origins.join(' ')}\n`);
        });
      }),
    ),
});

/** Origins as somebody copies them from an address bar; the path is left away, since a page's origin never has one. */
export function readOrigins(said: string | undefined): string[] {
  const parts = (said ?? '').split(/[\s,]+/).filter(Boolean);
  if (parts.length === 0)
    throw new OperatorError('A site needs --origins: the addresses of its pages, with and without www.');
  return parts.map((part) => {
    if (!URL.canParse(part))
      throw new OperatorError(`"${part}" is not an address: write https://www.example.nl.`);
    const { protocol, hostname, origin } = new URL(part);
    const local = hostname === 'localhost' || hostname.endsWith('.localhost');
    if (protocol !== 'https:' && !(protocol === 'http:' && local)) {
      throw new OperatorError(`${part} must be https: people sign in on its pages.`);
    }
    // A browser names its page exactly, so a star would never let anybody in.
    if (hostname.includes('*')) {
      throw new OperatorError(`${part} is no address of one site: name each one, with and without www.`);
    }
    return origin;
  });
}
