import { z } from 'zod';
import { inConsole } from '../builder.ts';
import { Refused } from '../errors.ts';
import { takeSigned } from '../residency/residency-key.actions.ts';
import type { Route } from '../route.ts';
import { readSigned } from '../signature.rules.ts';
import { actOrUndo } from '../undone.ts';
import { announceRows, type Announced } from './announce.actions.ts';
import { mostRows, readWelcomeFile, typedWelcome } from './welcome-file.rules.ts';
import { readJob } from './welcome.rules.ts';

const largestFile = 500_000;
const largestMessage = 500_000;

/** `/welcome-file`: somebody at work brings in a file of newcomers, or looks first whether it is right. */
export const welcomeFileRoute: Route = {
  path: '/welcome-file',
  async post({ request, act, bytes }) {
    const by = await act(async (context) => {
      const { residentId } = inConsole(context.viewer, 'staff');
      await context.limits.use('welcome-file-by-actor', residentId);
      return residentId;
    });
    const asked = new URL(request.url).searchParams;
    const looksOnly = asked.get('take') !== 'yes';
    const sent = await bytes(largestFile);
    if (!sent) throw new Refused('FILE_TOO_LARGE');
    const read = readWelcomeFile(sent);
    const contact = { id: by, job: readJob(asked.get('job') ?? ''), deputyId: null };
    return Response.json(
      await act((context) => {
        inConsole(context.viewer, 'staff');
        return announceRows(context, read, { how: 'file', by, contact }, { looksOnly });
      }),
    );
  },
};

const cell = z.string().max(2000).nullish();
const message = z.object({
  rows: z
    .array(z.object({ home: cell, keyOn: cell, language: cell, firstName: cell }))
    .min(1)
    .max(mostRows),
});

/** `/welcomes`: another system of the organisation tells who gets keys, signed for here with the key of `/residencies`. */
export const welcomesRoute: Route = {
  path: '/welcomes',
  async signed({ request, act, bytes }) {
    await act((context) => context.limits.use('welcome-hook-from-network', context.network));
    const signed = readSigned(request.headers);
    const sent = await bytes(largestMessage);
    if (!sent) throw new Refused('FILE_TOO_LARGE');
    // What was wrong may be sent again when it is mended: it counts as never received.
    const announced = await actOrUndo<Announced>(act, async (context, undo) => {
      await takeSigned(context, signed, { body: sent, place: '/welcomes' });
      const done = await announceRows(context, { rows: readMessage(sent), wrong: [] }, { how: 'webhook' });
      return done.wrong.length > 0 ? undo(done) : done;
    });
    return Response.json(announced, { status: announced.done ? 200 : 422 });
  },
};

function readMessage(bytes: Uint8Array) {
  const read = message.safeParse(parsed(bytes));
  if (!read.success) throw new Refused('INPUT_NOT_READABLE');
  return read.data.rows.map((row, at) => ({
    row: at + 1,
    typed: typedWelcome((column) => row[column] ?? ''),
  }));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
