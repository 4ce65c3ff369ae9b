import { atWorkIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { homesInWords } from '../community/home-numbers.actions.ts';
import { writeRead } from '../community/reads.actions.ts';
import { Refused } from '../errors.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { forHelper, gatheringsOf, type GatheringView } from './gathering-rows.actions.ts';
import { lookAfter, lookedAfter, type LookedAfter } from './aftercare.actions.ts';
import { readsLines, type Reach, type WelcomeWait } from './aftercare.rules.ts';
import {
  contactsByPerson,
  countsAsContact,
  stateOf,
  type PlannedStep,
  type StepState,
} from './welcome-clock.rules.ts';
import {
  atWelcomes,
  doneFor,
  holdWelcome,
  plannedFor,
  welcomes,
  type CheckInRow,
  type ContactRow,
  type WelcomeRow,
} from './welcome-rows.actions.ts';
import { canWantMore } from './welcome.rules.ts';

/** A newcomer in the list of whoever looks after them. */
export interface WelcomeAtWork extends WelcomeRow {
  readonly home: string;
  readonly contact: string | null;
  readonly deputy: string | null;
  readonly reach: Reach;
  readonly waits: readonly WelcomeWait[];
}

export interface StepView extends PlannedStep {
  readonly state: StepState;
}

export interface ContactView extends ContactRow {
  readonly by: string | null;
  readonly counts: boolean;
}

/** One of them, opened. */
export interface OpenWelcome {
  readonly row: WelcomeAtWork;
  readonly steps: readonly StepView[];
  readonly contacts: readonly ContactView[];
  readonly contactCount: number;
  readonly checkIns: readonly CheckInRow[];
  readonly canExtend: boolean;
  readonly gathering: GatheringView | null;
  /** Whether the viewer reads what the newcomer wrote, and what was noted. */
  readonly readsLines: boolean;
}

export const works = ({ viewer }: Pick<Context, 'viewer'>): boolean => atWorkIn(viewer, 'staff');

/** The newcomers the viewer looks after, and those of the team. Null for whoever has no work with it. */
export async function welcomesAtWork(context: Context): Promise<WelcomeAtWork[] | null> {
  return works(context) ? asSeen(context, await lookedAfter(context)) : null;
}

/** Opens one that runs: that it was read is written down, and the newcomer can see that. Null where there is none for the viewer. */
export async function openWelcome(context: Context, id: string): Promise<OpenWelcome | null> {
  if (!works(context) || context.viewer.kind === 'visitor') return null;
  const { residentId } = context.viewer;
  await context.limits.use('welcome-read-by-actor', residentId);
  const row = await welcomes(context)
    .where('welcome.id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  const seen = row && (await lookAfter(context, row, await doneFor(context, row)));
  if (!seen) return null;
  await writeRead(context, {
    actor: 'resident',
    actorId: residentId,
    action: 'read:welcome',
    aboutId: id,
    reason: 'welcoming',
    whoseId: seen.row.residentId,
  });
  if (seen.reach !== 'team') await noteOpened(context, seen.row);
  return asOpen(context, seen);
}

/** One that the viewer may do something with, held; anybody else's is not there. */
export async function holdOwn(context: Context, id: string): Promise<LookedAfter> {
  await atWelcomes(context);
  const row = await holdWelcome(context, id);
  const seen = await lookAfter(context, row, await doneFor(context, row));
  if (!seen) throw new Refused('NOT_FOUND');
  return seen;
}

async function noteOpened(context: Context, { id, openedOn }: WelcomeRow): Promise<void> {
  const today = todayOf(context);
  if (openedOn === today) return;
  await context.db.updateTable('welcome').set({ opened_on: today }).where('id', '=', id).execute();
}

async function asOpen(context: Context, seen: LookedAfter): Promise<OpenWelcome> {
  const today = todayOf(context);
  const [row] = await asSeen(context, [seen]);
  const { done } = seen;
  const reads = readsLines(seen.reach);
  const names = await firstNames(
    context,
    done.contacts.flatMap(({ byId }) => byId ?? []),
  );
  return {
    row: row!,
    steps: plannedFor(seen.row).map((step) => ({ ...step, state: stateOf(step, done, today) })),
    contacts: done.contacts.map((one) => ({
      ...one,
      note: reads ? one.note : null,
      by: (one.byId && names.get(one.byId)) || null,
      counts: countsAsContact(one),
    })),
    contactCount: contactsByPerson(done.contacts),
    checkIns: reads ? done.checkIns : [],
    gathering: forHelper((await gatheringsOf(context, [seen.row.id]))(seen.row.id)),
    canExtend: canWantMore(seen.row, today) && seen.row.contactWantsMoreOn === null,
    readsLines: reads,
  };
}

async function asSeen(context: Context, seen: readonly LookedAfter[]): Promise<WelcomeAtWork[]> {
  const homes = await homesInWords(
    context,
    seen.map(({ row }) => row.homeId),
  );
  const names = await firstNames(
    context,
    seen.flatMap(({ row }) => [row.contactId, row.deputyId].flatMap((id) => id ?? [])),
  );
  const nameOf = (id: string | null) => (id && names.get(id)) || null;
  return seen.map(({ row, reach, waits }) => ({
    ...row,
    home: homes.get(row.homeId) ?? '',
    contact: nameOf(row.contactId),
    deputy: nameOf(row.deputyId),
    reach,
    waits: waits.map(({ kind }) => kind),
  }));
}
