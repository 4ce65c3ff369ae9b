import { addressFrom, endInvitations, invitedTo, inviteToHome } from '../account/invitation.actions.ts';
import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { actorBy, writeAudit } from '../community/audit.actions.ts';
import { findHomes } from '../community/find-homes.actions.ts';
import { endLetters } from '../letters/print-letters.actions.ts';
import { residentsOfAddresses } from '../residents/addresses.actions.ts';
import { endResidencies } from '../residents/leaving.actions.ts';
import { residenciesIn } from '../residents/own-residency.actions.ts';
import { confirmResidency, firstNameFrom } from '../residents/residents.actions.ts';
import { shown } from '../sheet.rules.ts';
import { plan, type Step } from './residency-plan.rules.ts';
import { readRow, type ReadRow, type Stay, type TypedRow, type WrongRow } from './residency-rows.rules.ts';

export type Taking = Pick<Context, 'db' | 'organisation' | 'clock' | 'outbox' | 'news' | 'secret'>;

/** Who says it, and by what way. */
export interface Teller {
  readonly how: 'staff' | 'file' | 'webhook';
  readonly by?: string | undefined;
}

export interface Taken {
  readonly rows: number;
  /** Nothing was done where one row is wrong, or where somebody only looks. */
  readonly done: boolean;
  readonly begin: number;
  readonly invited: number;
  readonly end: number;
  readonly nothing: number;
  readonly changes: readonly Change[];
  readonly wrong: readonly WrongRow[];
}

export interface Change {
  readonly row: number;
  readonly what: 'begins' | 'invited' | 'ends' | 'new-keys' | 'nothing';
  readonly home: string;
  readonly day: string | null;
}

/** How many wrong rows are told; whoever has more begins with these. */
export const mostTold = 500;
const mostChanges = 100;

/** Takes in what the organisation says of its homes: all of it, or nothing where one row is wrong. */
export async function takeRows(
  context: Taking,
  sent: { rows: readonly { row: number; typed: TypedRow }[]; wrong: readonly WrongRow[] },
  teller: Teller,
  { looksOnly = false } = {},
): Promise<Taken> {
  const wrong = [...sent.wrong];
  const read = readAll(context, sent.rows, wrong);
  const homes = await findHomes(
    context.db,
    read.map(({ read: { home } }) => home),
  );
  const placed = read.flatMap((one) => {
    const homeId = homes.get(one.read.home);
    if (!homeId)
      wrong.push({ row: one.row, column: 'home', code: 'HOME_NOT_FOUND', said: shown(one.read.home) });
    return homeId ? [{ ...one, homeId }] : [];
  });
  const emails = [...new Set(placed.flatMap(({ read: { email } }) => email ?? []))];
  const homeIds = [...new Set(placed.map(({ homeId }) => homeId))];
  const known = await residentsOfAddresses(context, emails);
  const planned = plan(placed, await staysOf(context, known, { homeIds, emails }));
  wrong.push(...planned.wrong);
  const done = wrong.length === 0 && !looksOnly;
  if (done) await carryOut(context, planned.steps, known, teller);
  return told(sent.rows.length, planned.steps, known, wrong, done);
}

function readAll(
  { organisation, clock }: Taking,
  rows: readonly { row: number; typed: TypedRow }[],
  wrong: WrongRow[],
): { row: number; read: ReadRow }[] {
  const today = dayIn(organisation.timezone, clock.now());
  return rows.flatMap(({ row, typed }) => {
    const found = readRow(typed, row, today, { email: addressFrom, firstName: firstNameFrom });
    wrong.push(...found.wrong);
    return found.read ? [{ row, read: found.read }] : [];
  });
}

/** Who lives there by what is confirmed, and who was invited to and did not come yet. */
async function staysOf(
  context: Taking,
  known: ReadonlyMap<string, string>,
  { homeIds, emails }: { homeIds: readonly string[]; emails: readonly string[] },
): Promise<Stay[]> {
  const today = dayIn(context.organisation.timezone, context.clock.now());
  const addressOf = new Map([...known].map(([email, id]) => [id, email]));
  const rows = await residenciesIn(context, { residentIds: [...known.values()], homeIds });
  const invited = await invitedTo(context, { homeIds, emails });
  return [
    ...rows.map((row) => ({
      residentKey: addressOf.get(row.resident_id) ?? row.resident_id,
      homeId: row.home_id,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
    })),
    ...invited.map((row) => ({
      residentKey: row.email,
      homeId: row.home_id,
      startsOn: row.starts_on ?? today,
      endsOn: row.ends_on,
    })),
  ];
}

/** Who leaves goes first, so that nobody lives in two homes on one day. */
async function carryOut(
  context: Taking,
  steps: readonly Step[],
  known: ReadonlyMap<string, string>,
  teller: Teller,
): Promise<void> {
  for (const one of steps.filter(({ what }) => what === 'end')) await end(context, one, known, teller);
  for (const one of steps.filter(({ what }) => what === 'new-keys'))
    await handOver(context, one, known, teller);
  for (const one of steps.filter(({ what }) => what === 'begin')) await begin(context, one, known, teller);
  const actor = teller.how === 'webhook' ? ({ actor: 'server' } as const) : actorBy(teller.by);
  await writeAudit(context, { ...actor, action: `residencies:${teller.how}`, reason: 'moving' });
}

async function end(context: Taking, step: Step, known: ReadonlyMap<string, string>, { how, by }: Teller) {
  const residentId = step.email ? known.get(step.email) : undefined;
  await endInvitations(context, { homeId: step.homeId, ...(step.email ? { email: step.email } : {}) });
  if (step.email && !residentId) return;
  await endResidencies(
    context,
    { homeId: step.homeId, ...(residentId ? { residentId } : {}) },
    { on: step.until!, how, by: by ?? null },
  );
}

async function handOver(context: Taking, step: Step, known: ReadonlyMap<string, string>, { by }: Teller) {
  await endInvitations(context, { homeId: step.homeId });
  await endLetters(context, step.homeId);
  await endResidencies(
    context,
    {
      homeId: step.homeId,
      beganBefore: step.from!,
      exceptResidentId: step.email ? known.get(step.email) : undefined,
    },
    { on: step.from!, how: 'new-keys', by: by ?? null },
  );
}

/** Somebody we know lives there from that day; an address that nobody proved yet is invited, and has no account before it is. */
async function begin(context: Taking, step: Step, known: ReadonlyMap<string, string>, { by }: Teller) {
  const { homeId, from, until, firstName } = step;
  const email = step.email!;
  const residentId = known.get(email);
  if (residentId)
    return confirmResidency(context, {
      residentId,
      homeId,
      how: 'staff',
      from,
      until,
      ...(by ? { by } : {}),
    });
  const language = context.organisation.language;
  await inviteToHome(context, { email, firstName, homeId, language, from, until, ...(by ? { by } : {}) });
}

function told(
  rows: number,
  steps: readonly Step[],
  known: ReadonlyMap<string, string>,
  wrong: readonly WrongRow[],
  done: boolean,
): Taken {
  const changes = steps.map((step) => ({ row: step.row, home: step.home, ...comesDownTo(step, known) }));
  const count = (...whats: Change['what'][]) => changes.filter(({ what }) => whats.includes(what)).length;
  return {
    rows,
    done,
    begin: count('begins'),
    invited: count('invited'),
    end: count('ends', 'new-keys'),
    nothing: count('nothing'),
    changes: changes.slice(0, mostChanges),
    wrong: wrong.toSorted((one, other) => one.row - other.row).slice(0, mostTold),
  };
}

function comesDownTo(step: Step, known: ReadonlyMap<string, string>): Pick<Change, 'what' | 'day'> {
  if (step.what === 'end') return { what: 'ends', day: step.until };
  if (step.what === 'begin') return { what: known.has(step.email!) ? 'begins' : 'invited', day: step.from };
  return { what: step.what, day: step.from ?? step.until };
}
