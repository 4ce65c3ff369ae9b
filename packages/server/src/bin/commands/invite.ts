import { defineCommand } from 'citty';
import { startJobs } from '../../jobs/jobs.ts';
import { invite } from '../../account/invitation.actions.ts';
import { systemClock } from '../../clock.ts';
import { openKeyRing } from '../key-ring.ts';
import { orOneLine, withDatabase } from '../one-line.ts';
import { ServerSecret } from '../../secrets.ts';

export const inviteCommand = defineCommand({
  meta: {
    name: 'invite',
    description:
      'Mails an invitation; whoever proves the address is a confirmed resident of that home. The server sends the mail.',
  },
  args: {
    email: { type: 'positional', required: true, description: 'the address of the resident' },
    home: { type: 'string', required: true, description: 'building and number: "De Linde 12"' },
    'first-name': { type: 'string', description: 'as neighbours will see it' },
    language: { type: 'string', default: 'nl', description: 'of the mail: nl, en, ar' },
    organisation: { type: 'string', description: 'where there are several' },
  },
  run: ({ args }) =>
    orOneLine(() =>
      withDatabase(async ({ connection, organisation, settings }) => {
        const belongs = await organisation(args.organisation);
        const secret = new ServerSecret(await openKeyRing(settings));
        const outbox = await startJobs(connection.settings, () => {});
        try {
          const { alreadyResident } = await connection.inOrganisation(belongs.id, (db) =>
            invite(
              { db, organisation: belongs, clock: systemClock, outbox, secret },
              {
                email: args.email,
                home: args.home,
                language: args.language,
                ...(args['first-name'] ? { firstName: args['first-name'] } : {}),
              },
            ),
          );
          const note = alreadyResident
            ? ' This address is a resident already; the invitation adds this home.'
            : '';
          process.stdout.write(
            `Invited ${args.email} for ${args.home}. The mail goes out as soon as the server runs.${note}\n`,
          );
        } finally {
          await outbox.stop();
        }
      }),
    ),
});
