import { expressionBuilder, type Expression } from 'kysely';
import { inConsole, type Context, type Role } from '../builder.ts';
import { dayIn } from '../clock.ts';
import type { Tables } from '../database/tables.ts';
import { Refused } from '../errors.ts';
import { doneBy, inOrder, type TodayKind } from './today.rules.ts';

/** Something that waits for somebody at work, as its slice tells it. */
export interface Waiting {
  readonly kind: TodayKind;
  readonly aboutId: string;
  /** From when on it waits for somebody at work. */
  readonly since: Date;
  /** The last day on which it is in time, where that is a day of its own. */
  readonly by?: string;
  readonly building: string | null;
  /** What it is about, out of a closed list of the slice. */
  readonly topic: string | null;
  /** What was written, where it is a kind of thing that people write. */
  readonly thing: string | null;
  /** Words that everybody may read; never those of a resident whom staff have no right to read. */
  readonly words: string | null;
  /** Where in the console it is done, behind `/console/`; null where it is done elsewhere and said to be done here. */
  readonly page: string | null;
}

export interface TodayRow extends Waiting {
  /** The last day on which it is in time. */
  readonly by: string;
  readonly late: boolean;
}

/** What a slice brings: for whom, and a bounded number of rows in a bounded number of statements, the longest waiting first. */
export interface BroughtToday {
  readonly kinds: readonly TodayKind[];
  /** Whose work it is; an admin finds everything. */
  readonly roles: readonly Role[];
  rows(context: Context, most: number): Promise<Waiting[]>;
  /** Whether a thing still waits, for what is done elsewhere. */
  waits?(context: Context, aboutId: string): Promise<boolean>;
}

const brought: BroughtToday[] = [];

/** Said once by each slice, in its `WORD.today.ts`. */
export function bringToday(told: BroughtToday): void {
  brought.push(told);
}

/** How many rows one slice brings at most: more than a day's work, and the next ones come as these are done. */
const mostOfSlice = 50;

/** Everything that waits for the viewer, out of all slices, what is late or due soonest first. */
export async function todayRows(context: Context): Promise<TodayRow[]> {
  const { roles } = inConsole(context.viewer, ...brought.flatMap((told) => told.roles));
  const today = dayIn(context.organisation.timezone, context.clock.now());
  const rows: TodayRow[] = [];
  for (const told of brought.filter(isFor(roles))) {
    for (const row of await told.rows(context, mostOfSlice)) {
      const by = row.by ?? doneBy(row.kind, dayIn(context.organisation.timezone, row.since));
      rows.push({ ...row, by, late: by < today });
    }
  }
  return inOrder(rows);
}

/** Somebody did what waits in a place that this server does not see. */
export async function finish(context: Context, done: { kind: TodayKind; aboutId: string }): Promise<void> {
  const told = brought.find(({ kinds }) => kinds.includes(done.kind));
  const { residentId } = inConsole(context.viewer, ...(told?.roles ?? []));
  await context.limits.use('today-by-actor', residentId);
  if (!(await told?.waits?.(context, done.aboutId))) throw new Refused('NOT_FOUND');
  await context.db
    .insertInto('today_done')
    .values({
      organisation_id: context.organisation.id,
      kind: done.kind,
      about_id: done.aboutId,
      done_by: residentId,
      done_at: context.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whether somebody said that a thing was done, as a part of another statement. */
export function isDone(kind: TodayKind, about: Expression<string>) {
  const { exists, selectFrom } = expressionBuilder<Pick<Tables, 'today_done'>>();
  return exists(
    selectFrom('today_done')
      .select('today_done.about_id')
      .where('today_done.kind', '=', kind)
      .where('today_done.about_id', '=', about),
  );
}

const isFor =
  (roles: readonly Role[]) =>
  (told: BroughtToday): boolean =>
    roles.some((role) => role === 'admin' || told.roles.includes(role));
