import { defineCommand } from 'citty';
import { letIn } from '../../account/console-link.actions.ts';
import type { Role } from '../../builder.ts';
import { systemClock } from '../../clock.ts';
import { OperatorError } from '../../errors.ts';
import { ServerSecret } from '../../secrets.ts';
import { openKeyRing } from '../key-ring.ts';
import { orOneLine, withDatabase } from '../one-line.ts';

const roles: readonly Role[] = ['admin', 'staff', 'editor', 'moderator'];

export const staff = defineCommand({
  meta: {
    name: 'staff',
    description:
      'Gives an address a role in the console and prints a link, used once, by which it comes in. The first admin begins here.',
  },
  args: {
    email: { type: 'positional', required: true, description: 'of the person' },
    role: { type: 'string', default: 'admin', description: roles.join(', ') },
    'first-name': { type: 'string', description: 'as colleagues and residents will see it' },
    organisation: { type: 'string', description: 'where there are several' },
  },
  run: ({ args }) =>
    orOneLine(() =>
      withDatabase(async ({ connection, organisation, settings }) => {
        const role = roles.find((known) => known === args.role);
        if (!role) throw new OperatorError(`"${args.role}" is no role: choose ${roles.join(', ')}.`);
        const belongs = await organisation(args.organisation);
        const secret = new ServerSecret(await openKeyRing(settings));
        const firstName = args['first-name'];
        const { code } = await connection.inOrganisation(belongs.id, (db) =>
          letIn(
            { db, organisation: belongs, clock: systemClock, secret },
            { email: args.email, role, ...(firstName ? { firstName } : {}) },
          ),
        );
        const several = args.organisation ? `/o/${belongs.slug}` : '';
        const base = settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`;
        process.stdout.write(
          `${args.email} is ${role}. This link works once, for three days, while the server runs:\n${base}${several}/console/link#${code}\n`,
        );
      }),
    ),
});
