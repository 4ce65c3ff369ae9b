import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { actorBy, writeAudit } from '../community/audit.actions.ts';
import { findHomes } from '../community/find-homes.actions.ts';
import { Refused } from '../errors.ts';
import { colleaguesWith } from '../residents/roles.actions.ts';
import { firstNameFrom } from '../residents/residents.actions.ts';
import { shown } from '../sheet.rules.ts';
import { endOf } from './welcome-clock.rules.ts';
import {
  readWelcome,
  typedWelcome,
  type ReadWelcome,
  type TypedWelcome,
  type WrongWelcome,
} from './welcome-file.rules.ts';
import { atWelcomes } from './welcome-rows.actions.ts';
import { isSpoken, readJob, refusalFor } from './welcome.rules.ts';

type Announcing = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** Who announces, and by what way; by a form or a file whoever does it looks after the newcomers. */
export interface Announcer {
  readonly how: 'staff' | 'file' | 'webhook';
  readonly by?: string;
  readonly contact?: { readonly id: string; readonly job: string; readonly deputyId: string | null };
}

/** What an announcement of many came to: all of it, or nothing where one row is wrong. */
export interface Announced {
  readonly rows: number;
  readonly done: boolean;
  readonly wrong: readonly WrongWelcome[];
}

const mostTold = 500;

/** Takes in who gets keys. Nobody hears of it but who looks after them. */
export async function announceRows(
  context: Announcing,
  sent: { rows: readonly { row: number; typed: TypedWelcome }[]; wrong: readonly WrongWelcome[] },
  announcer: Announcer,
  { looksOnly = false } = {},
): Promise<Announced> {
  const { placed, wrong } = await readAll(context, sent.rows);
  wrong.push(...sent.wrong);
  const done = wrong.length === 0 && !looksOnly;
  if (done) await write(context, placed, announcer);
  const told = wrong.toSorted((one, other) => one.row - other.row).slice(0, mostTold);
  return { rows: sent.rows.length, done, wrong: told };
}

/** One newcomer, announced by somebody at work. */
export async function announceWelcome(
  context: Context,
  typed: Partial<TypedWelcome> & { contact: string | null; deputy: string | null; job: string },
): Promise<string> {
  const by = await atWelcomes(context);
  const { placed, wrong } = await readAll(context, [
    { row: 1, typed: typedWelcome((column) => typed[column] ?? '') },
  ]);
  if (wrong[0]) throw new Refused(refusalFor(wrong[0].code));
  const contact = await appointed(context, typed.contact ?? by, typed.deputy);
  const [id] = await write(context, placed, {
    how: 'staff',
    by,
    contact: { ...contact, job: readJob(typed.job) },
  });
  return id!;
}

/** Colleagues who look after somebody: two people, both of the staff. */
export async function appointed(
  context: Context,
  id: string,
  deputyId: string | null,
): Promise<{ id: string; deputyId: string | null }> {
  const colleagues = new Set((await welcomers(context)).map(({ residentId }) => residentId));
  if (!colleagues.has(id) || (deputyId && !colleagues.has(deputyId))) throw new Refused('NOT_FOUND');
  if (deputyId === id) throw new Refused('SECOND_PERSON_NEEDED');
  return { id, deputyId };
}

/** Colleagues who can look after newcomers. */
export function welcomers(context: Context) {
  return colleaguesWith(context, 'staff', 'admin');
}

async function readAll(context: Announcing, rows: readonly { row: number; typed: TypedWelcome }[]) {
  const wrong: WrongWelcome[] = [];
  const today = todayOf(context);
  const read = rows.flatMap(({ row, typed }) => {
    const found = readWelcome(typed, row, today, { isSpoken, firstName: firstNameFrom });
    wrong.push(...found.wrong);
    return found.read ? [{ row, read: found.read }] : [];
  });
  const homes = await findHomes(
    context.db,
    read.map(({ read: { home } }) => home),
  );
  const taken = await welcomedHomes(context, [...homes.values()]);
  const seen = new Set<string>();
  const placed = read.flatMap((one) => {
    const homeId = homes.get(one.read.home);
    const at = (code: WrongWelcome['code']) =>
      void wrong.push({ row: one.row, column: 'home', code, said: shown(one.read.home) });
    if (!homeId) at('HOME_NOT_FOUND');
    else if (seen.has(homeId)) at('SAID_TWICE');
    else if (taken.has(homeId)) at('HOME_WELCOMED');
    if (homeId) seen.add(homeId);
    return homeId ? [{ ...one.read, homeId }] : [];
  });
  return { placed, wrong };
}

/** Homes where a half year runs. */
async function welcomedHomes({ db }: Announcing, homeIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (homeIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('welcome')
    .select('home_id')
    .where('home_id', 'in', [...homeIds])
    .where('ended_on', 'is', null)
    .execute();
  return new Set(rows.map(({ home_id }) => home_id));
}

async function write(
  context: Announcing,
  placed: readonly (ReadWelcome & { homeId: string })[],
  { how, by, contact }: Announcer,
): Promise<string[]> {
  const { db, organisation } = context;
  const today = todayOf(context);
  const rows = placed.map(({ homeId, keyOn, language, firstName }) => ({
    organisation_id: organisation.id,
    id: newId(),
    home_id: homeId,
    resident_id: null,
    first_name: firstName,
    language,
    key_on: keyOn,
    announced_how: how,
    announced_on: today,
    announced_by: by ?? null,
    contact_id: contact?.id ?? null,
    contact_job: contact?.job ?? null,
    deputy_id: contact?.deputyId ?? null,
    opened_on: null,
    agreed_on: null,
    neighbours_hear: 'nothing' as const,
    call_asked_on: null,
    call_phone: null,
    newcomer_wants_more_on: null,
    contact_wants_more_on: null,
    ends_on: endOf(keyOn, false),
    ended_on: null,
    ended_how: null,
    ended_reason: null,
  }));
  const written = await db
    .insertInto('welcome')
    .values(rows)
    // Somebody else announced the same home at this moment.
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  if (written.length < rows.length) throw new Refused('WELCOME_RUNNING');
  const actor = how === 'webhook' ? ({ actor: 'server' } as const) : actorBy(by);
  await writeAudit(context, { ...actor, action: `announce-welcome:${how}`, reason: 'welcoming' });
  return written.map(({ id }) => id);
}
