import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { defineCommand } from 'citty';
import { lostSecrets } from '../../account/lost-secrets.actions.ts';
import { addIssuer, listIssuers } from '../../account/openid-settings.actions.ts';
import { wayBack } from '../../account/openid/openid-work.ts';
import type { Role } from '../../builder.ts';
import { systemClock } from '../../clock.ts';
import { listSites } from '../../community/sites.actions.ts';
import { OperatorError, Refused } from '../../errors.ts';
import { ServerSecret } from '../../secrets.ts';
import { orOneLine, withDatabase } from '../one-line.ts';
import { openKeyRing } from '../key-ring.ts';

export const issuer = defineCommand({
  meta: {
    name: 'issuer',
    description:
      'Lets residents or staff sign in with an account elsewhere (OpenID Connect); without an address, lists what is set up. The client secret comes from standard input or a file.',
  },
  args: {
    address: {
      type: 'positional',
      required: false,
      description: 'https://login.example.nl, as it calls itself',
    },
    for: { type: 'string', default: 'residents', description: 'residents or staff' },
    name: { type: 'string', description: 'what the button says' },
    'client-id': { type: 'string', description: 'as the issuer gave it' },
    'client-secret-file': { type: 'string', description: 'a file with the secret; "-" reads standard input' },
    sites: { type: 'string', description: 'website,forum: where residents are offered it' },
    groups: { type: 'string', description: 'staff: Redactie=editor,Beheer=admin' },
    'group-claim': { type: 'string', default: 'groups', description: 'staff: the claim with the groups' },
    amr: { type: 'string', description: 'staff: mfa, what the issuer says of its second step' },
    acr: { type: 'string', description: 'staff: the same, where it is said that way' },
    scope: { type: 'string', description: 'staff: "openid profile offline_access" to ask again each hour' },
    organisation: { type: 'string', description: 'where there are several' },
  },
  run: ({ args }) =>
    orOneLine(() =>
      withDatabase(async ({ connection, organisation, settings }) => {
        const belongs = await organisation(args.organisation);
        const secret = new ServerSecret(await openKeyRing(settings));
        const several = args.organisation ? `/o/${belongs.slug}` : '';
        const ownPages = (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`) + several;
        const clientSecret = await secretFrom(args['client-secret-file']);
        await connection.inOrganisation(belongs.id, async (db) => {
          const context = { db, organisation: belongs, clock: systemClock, secret, ownPages };
          if (args.address) await add(context, { ...args, address: args.address }, clientSecret);
          for (const one of await listIssuers(context))
            process.stdout.write(
              `${one.audience}\t${one.name}\t${one.issuer}\t${wayBack(ownPages, one.issuer)}\n`,
            );
          for (const sentence of await lostSecrets(context)) process.stdout.write(`advice: ${sentence}\n`);
        });
      }),
    ),
});

interface Said {
  readonly address: string;
  readonly for: string;
  readonly name?: string | undefined;
  readonly 'client-id'?: string | undefined;
  readonly sites?: string | undefined;
  readonly groups?: string | undefined;
  readonly 'group-claim': string;
  readonly amr?: string | undefined;
  readonly acr?: string | undefined;
  readonly scope?: string | undefined;
}

async function add(
  context: Parameters<typeof addIssuer>[0],
  said: Said,
  clientSecret: string | null,
): Promise<void> {
  if (said.for !== 'residents' && said.for !== 'staff')
    throw new OperatorError(`--for ${said.for}: choose residents or staff.`);
  if (!said['client-id'])
    throw new OperatorError('An issuer needs --client-id: it gives one to this server.');
  try {
    await addIssuer(context, {
      audience: said.for,
      issuer: said.address,
      name: said.name ?? new URL(said.address).hostname,
      clientId: said['client-id'],
      clientSecret,
      scope: said.scope ?? '',
      groupClaim: said['group-claim'],
      amrValues: parts(said.amr),
      acrValues: parts(said.acr),
      groups: parts(said.groups).map(readGroup),
      siteIds: await idsOf(context, parts(said.sites)),
    });
  } catch (error) {
    if (error instanceof Refused || error instanceof TypeError)
      throw new OperatorError(
        `"${said.address}" cannot be set up like this: look at the address and the values.`,
      );
    throw error;
  }
}

async function idsOf(context: Parameters<typeof addIssuer>[0], slugs: readonly string[]): Promise<string[]> {
  const sites = await listSites(context.db);
  return slugs.map((slug) => {
    const site = sites.find((one) => one.slug === slug);
    if (!site)
      throw new OperatorError(
        `There is no site "${slug}". There is: ${sites.map((one) => one.slug).join(', ')}.`,
      );
    return site.id;
  });
}

function readGroup(said: string): { group: string; role: Role } {
  const [group = '', role] = said.split(/=(?=[^=]*$)/);
  const known = (['moderator', 'editor', 'staff', 'admin'] as const).find((one) => one === role);
  if (!known) throw new OperatorError(`"${said}" is no group with a role: write Redactie=editor.`);
  return { group, role: known };
}

/** Never an argument: those stand in the list of processes. */
async function secretFrom(file: string | undefined): Promise<string | null> {
  if (!file) return null;
  try {
    const said = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
    return said.trim() || null;
  } catch (error) {
    throw new OperatorError(
      `The client secret cannot be read from ${file} (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
}

const parts = (said: string | undefined): string[] =>
  (said ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
