import { defineCommand } from 'citty';
import { readOrigin, type OriginProblem } from '../../community/origin.rules.ts';
import { findSite, listSites, setSite } from '../../community/sites.actions.ts';
import { OperatorError } from '../../errors.ts';
import { systemClock } from '../../clock.ts';
import { ServerSecret } from '../../secrets.ts';
import { orOneLine, withDatabase } from '../one-line.ts';
import { openKeyRing } from '../key-ring.ts';
import { identityArgs, setIdentity, setsIdentity } from './site-identity.ts';

export const site = defineCommand({
  meta: {
    name: 'site',
    description:
      'Lets the pages of a site use this server, by their origins, or sets how residents sign in there; without a slug, lists the sites.',
  },
  args: {
    slug: { type: 'positional', required: false, description: 'website, forum, ...' },
    origins: {
      type: 'string',
      description: 'https://www.example.nl,https://example.nl (with and without www)',
    },
    name: { type: 'string', description: 'for people; the slug if absent' },
    ...identityArgs,
    organisation: { type: 'string', description: 'where there are several' },
  },
  run: ({ args }) =>
    orOneLine(() =>
      withDatabase(async ({ connection, organisation, settings }) => {
        const belongs = await organisation(args.organisation);
        const { id } = belongs;
        await connection.inOrganisation(id, async (db) => {
          if (args.slug) {
            if (!/^[a-z0-9-]{1,40}$/.test(args.slug))
              throw new OperatorError('A slug is made of small letters, digits and hyphens.');
            const setsMore = setsIdentity(args);
            if (args.origins || !setsMore) {
              const origins = [...new Set(readOrigins(args.origins))];
              await refuseTaken(db, args.slug, origins);
              await setSite(db, id, { slug: args.slug, name: args.name ?? args.slug, origins });
            }
            if (setsMore) {
              const texting = settings.SMS_ADAPTER ? { prefixes: [] } : undefined;
              const at = { db, organisation: belongs, clock: systemClock, texting };
              const secret = async () => new ServerSecret(await openKeyRing(settings));
              return setIdentity(at, await idOf(db, args.slug), args, secret);
            }
          }
          for (const known of await listSites(db))
            process.stdout.write(`${known.slug}\t${known.origins.join(' ')}\n`);
        });
      }),
    ),
});

async function idOf(db: Parameters<typeof findSite>[0], slug: string): Promise<string> {
  const found = (await listSites(db)).find((site) => site.slug === slug);
  if (!found) throw new OperatorError(`There is no site "${slug}" yet: make it with --origins first.`);
  return found.id;
}

/** Origins as somebody copies them from an address bar; the path is left away, since a page's origin never has one. */
export function readOrigins(said: string | undefined): string[] {
  const parts = (said ?? '').split(/[\s,]+/).filter(Boolean);
  if (parts.length === 0)
    throw new OperatorError('A site needs --origins: the addresses of its pages, with and without www.');
  return parts.map((part) => {
    const reading = readOrigin(part);
    if ('problem' in reading) throw new OperatorError(explained[reading.problem](part, reading.instead));
    return reading.origin;
  });
}

const explained: Readonly<Record<OriginProblem, (part: string, instead: string | null) => string>> = {
  NOT_AN_ADDRESS: (part, instead) =>
    `"${part}" is not an address: write ${instead ?? 'https://www.example.nl'}.`,
  NOT_HTTPS: (part) => `${part} must be https: people sign in on its pages.`,
  // A browser names its page exactly, so a star would never let anybody in.
  STAR: (part) => `${part} is no address of one site: name each one, with and without www.`,
};

/** An origin lets pages of one site in, so that each knows which one it is. */
async function refuseTaken(
  db: Parameters<typeof findSite>[0],
  slug: string,
  origins: readonly string[],
): Promise<void> {
  for (const origin of origins) {
    const owner = await findSite(db, origin);
    if (owner && owner.slug !== slug)
      throw new OperatorError(`${origin} belongs to the site "${owner.slug}". Take it away there first.`);
  }
}
