import { readFile as readBytes } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { systemClock } from '../../clock.ts';
import { OperatorError } from '../../errors.ts';
import { startJobs } from '../../jobs/jobs.ts';
import { readFile } from '../../residency/residency-file.rules.ts';
import { nobodyHears } from '../../residency/residency.jobs.ts';
import { takeRows, type Taken } from '../../residency/take-rows.actions.ts';
import { ServerSecret } from '../../secrets.ts';
import { orOneLine, withDatabase } from '../one-line.ts';
import { openKeyRing } from '../key-ring.ts';

export const residencies = defineCommand({
  meta: {
    name: 'residencies',
    description:
      'Takes in a CSV of who came and who left: home, email, first name, from, until, new keys. All of it, or nothing.',
  },
  args: {
    file: { type: 'positional', required: true, description: 'CSV in UTF-8' },
    'dry-run': { type: 'boolean', description: 'says what it would do, and does nothing' },
    organisation: { type: 'string', description: 'where there are several' },
  },
  run: ({ args }) =>
    orOneLine(async () => {
      const read = readFile(
        await readBytes(args.file).catch(() => {
          throw new OperatorError(`There is no file ${args.file}.`);
        }),
      );
      await withDatabase(async ({ connection, organisation, settings }) => {
        const belongs = await organisation(args.organisation);
        const secret = new ServerSecret(await openKeyRing(settings));
        const outbox = await startJobs(connection.settings, () => {});
        try {
          const taken = await connection.inOrganisation(belongs.id, (db) =>
            takeRows(
              {
                db,
                organisation: belongs,
                clock: systemClock,
                outbox,
                secret,
                // Open pages look for themselves, within the minute.
                news: { tell: () => {}, hear: nobodyHears },
              },
              read,
              { how: 'file' },
              { looksOnly: args['dry-run'] ?? false },
            ),
          );
          tell(taken);
        } finally {
          await outbox.stop();
        }
      });
    }),
});

/** All wrong rows at once, each in one line; or what came of it. */
function tell({ wrong, done, begin, invited, end, nothing, rows }: Taken): void {
  for (const { row, column, code, said } of wrong)
    process.stderr.write(`line ${row}${column ? `, ${column}` : ''}: ${code}${said ? ` ("${said}")` : ''}\n`);
  if (wrong.length > 0)
    throw new OperatorError(
      `${wrong.length} wrong of ${rows} rows; none was taken in. Mend them and try again.`,
    );
  process.stdout.write(
    `${done ? 'Taken in' : 'Would take in'} ${rows} rows: ${begin} begin, ${invited} invited, ${end} end, ${nothing} known already.\n`,
  );
}
