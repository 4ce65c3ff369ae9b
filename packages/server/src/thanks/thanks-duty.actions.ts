import { sql } from 'kysely';
import { atWorkIn, type Context, type Role } from '../builder.ts';
import { dayIn, dayLater, todayOf } from '../clock.ts';
import { activeResidentsOf } from '../residents/active-residents.actions.ts';
import { thanksSetting } from './thanks-settings.actions.ts';
import { dueOn, nearsDays } from './thanks.rules.ts';

/** An active resident, and by when the organisation thanks them. */
export interface ToThank {
  readonly residentId: string;
  readonly firstName: string | null;
  readonly roles: readonly Role[];
  readonly groups: readonly string[];
  /** The last time the organisation thanked them; null where it did not in a year. */
  readonly lastOn: string | null;
  readonly dueOn: string;
  readonly late: boolean;
  /** It is somebody's work now. */
  readonly near: boolean;
  /** From when on it is. */
  readonly since: string;
}

/** What those at work see of thanking; null for everybody else. */
export interface ThanksAtWork {
  readonly months: number;
  readonly version: number;
  /** How the viewer called the own work the last time. */
  readonly job: string | null;
  readonly toThank: readonly ToThank[];
}

export async function thanksAtWork(context: Context): Promise<ThanksAtWork | null> {
  const { viewer } = context;
  if (viewer.kind === 'visitor' || !atWorkIn(viewer, 'staff')) return null;
  const setting = await thanksSetting(context);
  return {
    ...setting,
    job: await lastJob(context, viewer.residentId),
    toThank: await activeResidentsToThank(context, setting.months),
  };
}

/** Whom to thank now, the longest waiting first; nobody for whoever does not see that. */
export async function waitingForThanks(context: Context, most: number): Promise<ToThank[]> {
  const seen = await thanksAtWork(context);
  return seen?.toThank.filter(({ near }) => near).slice(0, most) ?? [];
}

/** Everybody with a role, by the day by which they are thanked. How often, and who helped whom, is not in it. */
async function activeResidentsToThank(context: Context, months: number): Promise<ToThank[]> {
  const today = todayOf(context);
  const people = await activeResidentsOf(context);
  const last = await lastThanked(
    context,
    people.map(({ residentId }) => residentId),
  );
  return people
    .map(({ since: began, ...person }) => {
      const lastOn = last.get(person.residentId) ?? null;
      const due = dueOn({ since: began, lastOn }, months);
      const since = dayLater(due, -nearsDays);
      return { ...person, lastOn, dueOn: due, late: due < today, near: since <= today, since };
    })
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}

async function lastThanked(
  { db, organisation }: Pick<Context, 'db' | 'organisation'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const last = new Map<string, string>();
  const note = (id: string, day: string) => {
    if (day > (last.get(id) ?? '')) last.set(id, day);
  };
  const written = await db
    .selectFrom('thanks')
    .select(['receiver_id', sql<Date>`max(given_at)`.as('at')])
    .where('giver_id', 'is', null)
    .where('visibility', '=', 'published')
    .where('receiver_id', 'in', ids)
    .groupBy('receiver_id')
    .execute();
  for (const { receiver_id, at } of written) note(receiver_id, dayIn(organisation.timezone, at));
  const inPerson = await db
    .selectFrom('thanks_in_person')
    .select(['resident_id', sql<string>`max(thanked_on)`.as('day')])
    .where('resident_id', 'in', ids)
    .groupBy('resident_id')
    .execute();
  for (const { resident_id, day } of inPerson) note(resident_id, day);
  return last;
}

async function lastJob({ db }: Pick<Context, 'db'>, residentId: string): Promise<string | null> {
  const row = await db
    .selectFrom('thanks')
    .select('job')
    .where('written_by', '=', residentId)
    .orderBy('given_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.job ?? null;
}
