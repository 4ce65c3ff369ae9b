import { defineCommand } from 'citty';
import { systemClock } from '../../clock.ts';
import { createOrganisation, listOrganisations } from '../../community/community.actions.ts';
import { OperatorError } from '../../errors.ts';
import { orOneLine, withDatabase } from '../one-line.ts';

export const organisation = defineCommand({
  meta: {
    name: 'organisation',
    description: 'Makes an organisation; without a slug, lists the ones there are.',
  },
  args: {
    slug: { type: 'positional', required: false, description: 'in addresses: wonen-aan-de-maas' },
    name: { type: 'string', description: 'as residents know it' },
    phone: { type: 'string', description: 'the number of "Bel ons", in every widget' },
    address: { type: 'string', default: 'je', description: 'je or u' },
  },
  run: ({ args }) =>
    orOneLine(() =>
      withDatabase(async ({ connection }) => {
        if (!args.slug) {
          for (const known of await listOrganisations(connection))
            process.stdout.write(`${known.slug}\t${known.name}\n`);
          return;
        }
        if (!/^[a-z0-9-]{1,60}$/.test(args.slug))
          throw new OperatorError('A slug is made of small letters, digits and hyphens.');
        if (!args.name || !args.phone) throw new OperatorError('An organisation needs --name and --phone.');
        if (args.address !== 'je' && args.address !== 'u') throw new OperatorError('--address is je or u.');
        const slugs = (await listOrganisations(connection)).map((known) => known.slug);
        if (slugs.includes(args.slug))
          throw new OperatorError(`There is an organisation "${args.slug}" already.`);
        const made = {
          slug: args.slug,
          name: args.name,
          phone: args.phone,
          formOfAddress: args.address,
          at: systemClock.now(),
        } as const;
        await connection.kysely.transaction().execute((db) => createOrganisation(db, made));
        process.stdout.write(`Made ${args.slug}. Servers that run learn of it when they start again.\n`);
      }),
    ),
});
