import { defineCommand } from 'citty';
import { systemClock } from '../../clock.ts';
import { listOrganisations } from '../../community/community.actions.ts';
import { OperatorError } from '../../errors.ts';
import { takeReturnedMail, type CameBack } from '../../residents/returned-mail.actions.ts';
import { ServerSecret } from '../../secrets.ts';
import { openKeyRing } from '../key-ring.ts';
import { orOneLine, withDatabase } from '../one-line.ts';

/** A mail that came back holds ours, which is small; more than this is something else. */
const largestMail = 1_000_000;

export const bounce = defineCommand({
  meta: {
    name: 'bounce',
    description:
      'Reads one mail that a mail server returned, from standard input: from then on no mail but codes goes to that address.',
  },
  run: () =>
    orOneLine(async () => {
      const bytes = await readInput();
      await withDatabase(async ({ connection, settings }) => {
        const secret = new ServerSecret(await openKeyRing(settings));
        const organisations = await listOrganisations(connection);
        const came = await takeReturnedMail({ connection, clock: systemClock, secret, organisations }, bytes);
        if (came === 'no-report' || came === 'not-ours') throw new OperatorError(refused[came]);
        process.stdout.write(said[came]);
      });
    }),
});

const refused: Record<Extract<CameBack, 'no-report' | 'not-ours'>, string> = {
  'no-report': 'This is no report of a mail that was not delivered (RFC 3464) with the head of that mail.',
  'not-ours': 'This report is not about a mail that this server sent in the last 30 days to that address.',
};

const said: Record<Exclude<CameBack, keyof typeof refused>, string> = {
  marked: 'From now on only codes are mailed to that address, until one of them comes back.\n',
  'not-gone': 'The address may still be there: nothing was changed.\n',
};

async function readInput(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of process.stdin) {
    pieces.push(piece as Buffer);
    size += (piece as Buffer).length;
    if (size > largestMail) throw new OperatorError('This is larger than a mail that came back.');
  }
  return Buffer.concat(pieces);
}
