import { defineCommand } from 'citty';
import { systemClock } from '../../clock.ts';
import { OperatorError } from '../../errors.ts';
import { endKey, listKeys, makeKey } from '../../residency/residency-key.actions.ts';
import { ServerSecret } from '../../secrets.ts';
import { orOneLine, withDatabase } from '../one-line.ts';
import { openKeyRing } from '../key-ring.ts';

export const residencyKey = defineCommand({
  meta: {
    name: 'residency-key',
    description:
      'Keys by which another system signs what it tells /residencies; two at most. Without anything, lists them.',
  },
  args: {
    make: { type: 'string', description: 'makes a key with this name, and shows its secret this once' },
    end: { type: 'string', description: 'ends the key with this id' },
    organisation: { type: 'string', description: 'where there are several' },
  },
  run: ({ args }) =>
    orOneLine(() =>
      withDatabase(async ({ connection, organisation, settings }) => {
        const belongs = await organisation(args.organisation);
        const secret = new ServerSecret(await openKeyRing(settings));
        await connection.inOrganisation(belongs.id, async (db) => {
          const context = { db, organisation: belongs, clock: systemClock, secret };
          if (args.end) await endKey(context, args.end);
          if (args.make !== undefined) {
            const made = await makeKey(context, nameOf(args.make));
            process.stdout.write(
              `${made.id}\t${made.secret}\nThe secret is shown this once: keep it safe.\n`,
            );
            return;
          }
          for (const { id, name, lastUsedAt } of await listKeys(context))
            process.stdout.write(`${id}\t${name}\t${lastUsedAt ? lastUsedAt.toISOString() : 'never used'}\n`);
        });
      }),
    ),
});

function nameOf(typed: string): string {
  const name = typed.trim();
  if (!/^[\p{L}\p{N} ._-]{1,60}$/u.test(name))
    throw new OperatorError('A key needs a name of letters, digits and spaces, 60 at most.');
  return name;
}
