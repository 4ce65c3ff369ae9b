import { signedIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { readDialledPhone } from '../dialled-phone.rules.ts';
import { readBeforeItWasTheirs } from '../community/reads.actions.ts';
import { Refused } from '../errors.ts';
import { charterToShow, noteSeen, type Charter } from '../core-values/charter.actions.ts';
import { residencyOf } from '../residents/own-residency.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { readLanguage } from '../text.rules.ts';
import { findOwnRunning } from './find-own.actions.ts';
import { endGathering } from './own-gathering.actions.ts';
import { endWelcome } from './end-welcome.actions.ts';
import { checkInOpen, stateOf } from './welcome-clock.rules.ts';
import { doneFor, holdWelcome, plannedFor, welcomes, type WelcomeRow } from './welcome-rows.actions.ts';
import { writeCheckIn } from './welcome-acts.actions.ts';
import { whoWasAnnounced } from './welcome-letters.actions.ts';
import { canWantMore, checkWantingMore, endAfter, isLonger } from './welcome.rules.ts';
import type { CheckInStep, NeighboursHear, WelcomeFace } from './welcome.table.ts';
import type { StepView } from './welcomes-at-work.actions.ts';

/** A half year as the newcomer sees it: their own, or one that asks for their yes. */
export interface OwnWelcome extends WelcomeRow {
  readonly agreed: boolean;
  readonly contact: string | null;
  readonly steps: readonly StepView[];
  readonly checkIn: CheckInStep | null;
  readonly canWantMore: boolean;
  readonly isLonger: boolean;
  /** What people of the building agreed on, as the newcomer saw it first. */
  readonly charter: Charter | null;
}

/** The viewer's own; null for whoever has none, or whose home we do not know. */
export async function ownWelcome(context: Context): Promise<OwnWelcome | null> {
  const row = await findOwn(context);
  if (!row) return null;
  const today = todayOf(context);
  const done = await doneFor(context, row);
  const steps = plannedFor(row);
  const names = await firstNames(context, row.contactId ? [row.contactId] : []);
  const agreed = row.agreedOn !== null;
  return {
    ...row,
    agreed,
    contact: (row.contactId && names.get(row.contactId)) || null,
    steps: steps.map((step) => ({ ...step, state: stateOf(step, done, today) })),
    checkIn: agreed ? checkInOpen(steps, done.checkedIn, today) : null,
    canWantMore: agreed && row.newcomerWantsMoreOn === null && canWantMore(row, today),
    isLonger: isLonger(row),
    charter: agreed && row.residentId ? await charterToShow(context, row.residentId) : null,
  };
}

/** "Ja, graag": from now on it is theirs, and neighbours hear what they chose. Later it changes what neighbours hear. */
export async function agreeToWelcome(context: Context, neighboursHear: NeighboursHear): Promise<void> {
  const row = await holdOwn(context);
  // At a gathering neighbours hear the first name.
  if (neighboursHear !== 'first-name') await endGathering(context, row);
  await change(context, row.id, {
    resident_id: row.heldBy,
    agreed_on: row.agreedOn ?? todayOf(context),
    neighbours_hear: neighboursHear,
  });
  await noteSeen(context, row.heldBy);
}

/** How it goes, at the step that is asked about now; whoever wants to be called says where. */
export async function checkIn(
  context: Context,
  said: { step: CheckInStep; face: WelcomeFace; line: string | null; language: string; phone: string | null },
): Promise<void> {
  const row = await holdAgreed(context);
  const phone = said.phone?.trim() ? readDialledPhone(said.phone) : null;
  if (checkInOpen(plannedFor(row), new Set(), todayOf(context)) !== said.step)
    throw new Refused('EDIT_WINDOW_OVER');
  await writeCheckIn(context, row, { ...said, language: readLanguage(said.language), source: 'web' });
  if (phone) await change(context, row.id, { call_asked_on: todayOf(context), call_phone: phone });
  if (row.residentId) await noteSeen(context, row.residentId);
}

/** By one press, whenever they want, and without why. */
export async function stopOwnWelcome(context: Context): Promise<void> {
  const row = await holdOwn(context);
  await endGathering(context, row);
  await endWelcome(context, row, { how: 'newcomer' });
}

/** The newcomer wants more; it becomes longer once the contact wants that too. */
export async function wantMore(context: Context): Promise<void> {
  const row = await holdAgreed(context);
  const today = todayOf(context);
  checkWantingMore(row, today);
  const contactWants = row.contactWantsMoreOn !== null;
  await change(context, row.id, {
    newcomer_wants_more_on: today,
    ends_on: endAfter(row, { newcomerWants: true, contactWants }),
  });
}

/** Theirs; or, before anybody said yes, the one of their home if it is them who was announced. */
async function findOwn(context: Context): Promise<WelcomeRow | undefined> {
  const own = await findOwnRunning(context);
  if (own || context.viewer.kind !== 'resident') return own;
  const { residentId } = context.viewer;
  const lives = await residencyOf(context, residentId);
  if (!lives) return undefined;
  const row = await welcomes(context)
    .where('ended_on', 'is', null)
    .where('home_id', '=', lives.homeId)
    .where('welcome.resident_id', 'is', null)
    .executeTakeFirst();
  return row && (await whoWasAnnounced(context, row)) === residentId ? row : undefined;
}

async function holdOwn(context: Context): Promise<WelcomeRow & { heldBy: string }> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('welcome-by-actor', residentId);
  const found = await findOwn(context);
  const row = found && (await holdWelcome(context, found.id));
  const isTheirs = row && row.endedOn === null && (row.residentId ?? residentId) === residentId;
  if (!isTheirs) throw new Refused('NOT_FOUND');
  return { ...row, heldBy: residentId };
}

async function holdAgreed(context: Context): Promise<WelcomeRow> {
  const row = await holdOwn(context);
  if (row.agreedOn === null) throw new Refused('NOT_AGREED_YET');
  return row;
}

function change({ db }: Context, id: string, values: object): Promise<unknown> {
  return db.updateTable('welcome').set(values).where('id', '=', id).execute();
}

/** Before their yes it was opened as nobody's. */
readBeforeItWasTheirs(async ({ db }, residentId) => {
  const rows = await db.selectFrom('welcome').select('id').where('resident_id', '=', residentId).execute();
  return rows.map(({ id }) => id);
});
