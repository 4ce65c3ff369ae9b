import { sql } from 'kysely';
import { inConsole, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { firstNameOf } from '../residents/living-here.actions.ts';
import { hasRole } from '../residents/roles.actions.ts';
import { stepsFrom, type DoneSoFar, type PlannedStep } from './welcome-clock.rules.ts';
import { isLonger } from './welcome.rules.ts';
import type {
  CheckInStep,
  ContactMaker,
  ContactWay,
  NeighboursHear,
  WelcomeEnd,
  WelcomeEndReason,
  WelcomeFace,
  WelcomeSource,
} from './welcome.table.ts';

/** A half year as it is stored, for those who decide about it. */
export interface WelcomeRow {
  readonly id: string;
  readonly homeId: string;
  readonly residentId: string | null;
  /** As it was announced; for who looks after them, and themselves. */
  readonly firstName: string;
  /** Of the account that said yes: what neighbours hear. Null before a yes, and where it has none. */
  readonly accountName: string | null;
  readonly language: string;
  readonly keyOn: string;
  readonly announcedOn: string;
  readonly contactId: string | null;
  readonly contactJob: string | null;
  readonly deputyId: string | null;
  readonly openedOn: string | null;
  readonly agreedOn: string | null;
  readonly neighboursHear: NeighboursHear;
  readonly callAskedOn: string | null;
  readonly callPhone: string | null;
  readonly newcomerWantsMoreOn: string | null;
  readonly contactWantsMoreOn: string | null;
  readonly endsOn: string;
  readonly endedOn: string | null;
  readonly endedHow: WelcomeEnd | null;
  readonly endedReason: WelcomeEndReason | null;
  /** Whether the contact or the deputy still works here. */
  readonly isLookedAfter: boolean;
}

export interface ContactRow {
  readonly madeBy: ContactMaker;
  readonly how: ContactWay;
  readonly on: string;
  readonly note: string | null;
  readonly byId: string | null;
  readonly writtenAt: Date;
}

export interface CheckInRow {
  readonly step: CheckInStep;
  readonly face: WelcomeFace;
  readonly line: string | null;
  readonly language: string;
  readonly source: WelcomeSource;
  readonly on: string;
  /** Null for what was said before the moment was kept. */
  readonly at: Date | null;
}

/** What was done for one newcomer, and what they said. */
export interface WelcomeDone extends DoneSoFar {
  readonly contacts: readonly ContactRow[];
  readonly checkIns: readonly CheckInRow[];
}

type Welcoming = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** Every half year, with the columns that are read of one. */
export function welcomes({ db, clock }: Pick<Welcoming, 'db' | 'clock'>) {
  const works = (column: string) => hasRole(sql.ref<string | null>(column), ['staff', 'admin'], clock.now());
  return db
    .selectFrom('welcome')
    .select([
      'welcome.id',
      'home_id as homeId',
      'welcome.resident_id as residentId',
      'first_name as firstName',
      'language',
      'key_on as keyOn',
      'announced_on as announcedOn',
      'contact_id as contactId',
      'contact_job as contactJob',
      'deputy_id as deputyId',
      'opened_on as openedOn',
      'agreed_on as agreedOn',
      'neighbours_hear as neighboursHear',
      'call_asked_on as callAskedOn',
      'call_phone as callPhone',
      'newcomer_wants_more_on as newcomerWantsMoreOn',
      'contact_wants_more_on as contactWantsMoreOn',
      'ends_on as endsOn',
      'ended_on as endedOn',
      'ended_how as endedHow',
      'ended_reason as endedReason',
    ])
    .select(firstNameOf(sql.ref<string | null>('welcome.resident_id')).as('accountName'))
    .select(
      sql<boolean>`(${works('welcome.contact_id')} or ${works('welcome.deputy_id')})`.as('isLookedAfter'),
    );
}

/** One of them, held until the end of this transaction: two who do something with it come one after the other. */
export async function holdWelcome(context: Welcoming, id: string): Promise<WelcomeRow> {
  const row = await welcomes(context).where('welcome.id', '=', id).forUpdate('welcome').executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  return row;
}

/** One that was found running, held: it may have been stopped while this waited. @throws Refused NOT_FOUND */
export async function holdRunning(context: Welcoming, id: string): Promise<WelcomeRow> {
  const row = await holdWelcome(context, id);
  if (row.endedOn !== null) throw new Refused('NOT_FOUND');
  return row;
}

/** What was done for many newcomers, in two statements however many they are. */
export async function whatWasDone(
  { db }: Pick<Welcoming, 'db'>,
  rows: readonly WelcomeRow[],
): Promise<(row: WelcomeRow) => WelcomeDone> {
  const ids = rows.map(({ id }) => id);
  const none = ids.length === 0;
  const contacts = none
    ? []
    : await db
        .selectFrom('welcome_contact')
        .select(['welcome_id', 'made_by as madeBy', 'how', 'made_on as on', 'note', 'by_id as byId'])
        .select('written_at as writtenAt')
        .where('welcome_id', 'in', ids)
        .orderBy('made_on')
        .orderBy('id')
        .execute();
  const checkIns = none
    ? []
    : await db
        .selectFrom('welcome_check_in')
        .select(['welcome_id', 'step', 'face', 'line', 'language', 'source', 'answered_on as on'])
        .select('answered_at as at')
        .where('welcome_id', 'in', ids)
        .orderBy('answered_on')
        .execute();
  return ({ id, announcedOn }) => {
    const said = checkIns.filter(({ welcome_id }) => welcome_id === id);
    return {
      announcedOn,
      contacts: contacts.filter(({ welcome_id }) => welcome_id === id),
      checkIns: said,
      checkedIn: new Set(said.map(({ step }) => step)),
    };
  };
}

/** What was done for one newcomer. */
export async function doneFor(context: Pick<Welcoming, 'db'>, row: WelcomeRow): Promise<WelcomeDone> {
  return (await whatWasDone(context, [row]))(row);
}

/** The steps of a half year that is under way. */
export function plannedFor(row: WelcomeRow): PlannedStep[] {
  return stepsFrom(row.keyOn, { announcedOn: row.announcedOn, isLonger: isLonger(row) });
}

/** Somebody of the staff who welcomes newcomers, as often as anybody may. */
export async function atWelcomes(context: Context): Promise<string> {
  const { residentId } = inConsole(context.viewer, 'staff');
  await context.limits.use('welcome-work-by-actor', residentId);
  return residentId;
}
