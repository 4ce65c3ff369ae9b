import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { among } from '../database/compiled-once.ts';
import type { HowConfirmed, HowEnded } from './residents.table.ts';

type Residing = Pick<Context<'residency'>, 'db' | 'organisation' | 'clock'>;

/** Where somebody lives today, and until when. */
export interface Residency {
  readonly id: string;
  readonly residentId: string;
  readonly homeId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly endedHow: HowEnded | null;
  readonly confirmedAt: Date;
  readonly confirmedHow: HowConfirmed | null;
  readonly stillHereAt: Date | null;
  readonly askedAt: Date | null;
  readonly remindedAt: Date | null;
  readonly deskToldAt: Date | null;
}

/** Every residency that runs today, as the beginning of a question about some of them; the newest first. */
export function residenciesToday({ db, organisation, clock }: Residing) {
  const today = dayIn(organisation.timezone, clock.now());
  return db
    .selectFrom('residency')
    .select([
      'residency.id',
      'residency.resident_id as residentId',
      'residency.home_id as homeId',
      'residency.starts_on as startsOn',
      'residency.ends_on as endsOn',
      'residency.ended_how as endedHow',
      'residency.confirmed_how as confirmedHow',
      'residency.still_here_at as stillHereAt',
      'residency.asked_at as askedAt',
      'residency.reminded_at as remindedAt',
      'residency.desk_told_at as deskToldAt',
    ])
    .select((row) => row.ref('residency.confirmed_at').$notNull().as('confirmedAt'))
    .where('residency.confirmed_at', 'is not', null)
    .where('residency.starts_on', '<=', today)
    .where((where) =>
      where.or([where('residency.ends_on', 'is', null), where('residency.ends_on', '>', today)]),
    )
    .orderBy('residency.starts_on', 'desc')
    .orderBy('residency.id', 'desc');
}

/** The home that counts for somebody today; undefined for a guest. */
export async function residencyOf(context: Residing, residentId: string): Promise<Residency | undefined> {
  return residenciesToday(context)
    .where('residency.resident_id', '=', residentId)
    .limit(1)
    .executeTakeFirst();
}

/** One that runs today, held until this is over. */
export async function holdResidency(context: Residing, id: string): Promise<Residency | undefined> {
  return residenciesToday(context).where('residency.id', '=', id).forUpdate().executeTakeFirst();
}

/** "Ik blijf toch": the day somebody named themselves is taken back before it has come. */
export async function stayAfterAll({ db }: Residing, { id }: Residency): Promise<void> {
  await db
    .updateTable('residency')
    .set({ ends_on: null, ended_how: null, ended_by: null })
    .where('id', '=', id)
    .execute();
}

/** Somebody still lives there: the question is answered for a year. */
export async function confirmStillHere({ db, clock }: Residing, id: string): Promise<void> {
  await db
    .updateTable('residency')
    .set({ still_here_at: clock.now(), asked_at: null, reminded_at: null, desk_told_at: null })
    .where('id', '=', id)
    .execute();
}

/** What was asked of somebody, or told to the desk about them. */
export async function noteAsked(
  { db, clock }: Residing,
  id: string,
  what: 'asked_at' | 'reminded_at' | 'desk_told_at',
): Promise<void> {
  await db
    .updateTable('residency')
    .set({ [what]: clock.now() })
    .where('id', '=', id)
    .execute();
}

/** What somebody has had of homes in any days, for whoever says that they begin or end. */
export async function residenciesIn(
  { db }: Pick<Residing, 'db'>,
  about: { residentIds: readonly string[]; homeIds: readonly string[] },
): Promise<{ resident_id: string; home_id: string; starts_on: string; ends_on: string | null }[]> {
  const { residentIds, homeIds } = about;
  if (residentIds.length === 0 && homeIds.length === 0) return [];
  return db
    .selectFrom('residency')
    .select(['resident_id', 'home_id', 'starts_on', 'ends_on'])
    .where('confirmed_at', 'is not', null)
    .where((where) =>
      where.or([where('resident_id', '=', among(residentIds)), where('home_id', '=', among(homeIds))]),
    )
    .execute();
}
