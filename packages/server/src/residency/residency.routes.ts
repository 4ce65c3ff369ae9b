import { z } from 'zod';
import { inConsole } from '../builder.ts';
import { Refused } from '../errors.ts';
import type { Route } from '../route.ts';
import { actOrUndo } from '../undone.ts';
import { readFile, typedRow } from './residency-file.rules.ts';
import { mostRows, rowColumns } from './residency-rows.rules.ts';
import { takeSigned } from './residency-key.actions.ts';
import { readSigned } from '../signature.rules.ts';
import { takeRows } from './take-rows.actions.ts';

const largestFile = 2_000_000;
const largestMessage = 500_000;

/** `/residency-file`: somebody at work brings in a file of who came and who left, or looks first what it would do. */
export const residencyFileRoute: Route = {
  path: '/residency-file',
  async post({ request, act, bytes }) {
    const by = await act(async (context) => {
      const { residentId } = inConsole(context.viewer, 'staff');
      await context.limits.use('residency-file-by-actor', residentId);
      return residentId;
    });
    const looksOnly = new URL(request.url).searchParams.get('take') !== 'yes';
    const sent = await bytes(largestFile);
    if (!sent) throw new Refused('FILE_TOO_LARGE');
    const read = readFile(sent);
    return Response.json(
      await act((context) => {
        inConsole(context.viewer, 'staff');
        return takeRows(context, read, { how: 'file', by }, { looksOnly });
      }),
    );
  },
};

const cell = z.string().max(2000).nullish();
const message = z.object({
  rows: z
    .array(
      z.object({
        home: cell,
        email: cell,
        firstName: cell,
        from: cell,
        until: cell,
        newKeys: z.union([cell, z.boolean()]),
      }),
    )
    .min(1)
    .max(mostRows),
});

/** `/residencies`: another system of the organisation tells who came and who left, signed with a key of ours. */
export const residenciesRoute: Route = {
  path: '/residencies',
  async signed({ request, act, bytes }) {
    await act((context) => context.limits.use('residency-hook-from-network', context.network));
    const signed = readSigned(request.headers);
    const sent = await bytes(largestMessage);
    if (!sent) throw new Refused('FILE_TOO_LARGE');
    // What was wrong may be sent again when it is mended, or when the home is known: it counts as never received.
    const taken = await actOrUndo<Taken>(act, async (context, undo) => {
      await takeSigned(context, signed, { body: sent, place: '/residencies' });
      const done = await takeRows(context, { rows: readMessage(sent), wrong: [] }, { how: 'webhook' });
      return done.wrong.length > 0 ? undo(done) : done;
    });
    const { rows, done, begin, invited, end, nothing, wrong } = taken;
    return Response.json({ rows, done, begin, invited, end, nothing, wrong }, { status: done ? 200 : 422 });
  },
};

type Taken = Awaited<ReturnType<typeof takeRows>>;

function readMessage(bytes: Uint8Array) {
  const read = message.safeParse(parsed(bytes));
  if (!read.success) throw new Refused('INPUT_NOT_READABLE');
  return read.data.rows.map((row, at) => ({
    row: at + 1,
    typed: typedRow((column) => (rowColumns.includes(column) ? text(row[column]) : '')),
  }));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function text(value: string | boolean | null | undefined): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? '');
}
