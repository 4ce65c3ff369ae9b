import { signedIn, type Context } from '../builder.ts';
import { dayIn, dayLater } from '../clock.ts';
import { Refused } from '../errors.ts';
import { endResidencies } from '../residents/leaving.actions.ts';
import {
  confirmStillHere,
  holdResidency,
  residencyOf,
  stayAfterAll,
  type Residency,
} from '../residents/own-residency.actions.ts';
import { endsUnanswered, furthestDays, readMovingDay, soonestDays } from './residency.rules.ts';

export const movingMailQueue = 'moving-mail';

/** Where the viewer lives, for their own eyes. */
export interface OwnResidency {
  readonly endsOn: string | null;
  /** They named the day themselves, and can take it back. */
  readonly canStay: boolean;
  /** Asked whether they still live here; the day on which silence ends it. */
  readonly answerBefore: string | null;
  readonly soonestDay: string;
  readonly latestDay: string;
}

/** The viewer's own; null for somebody whose home we do not know. */
export async function ownResidency(context: Context): Promise<OwnResidency | null> {
  if (context.viewer.kind !== 'resident') return null;
  const residency = await residencyOf(context, context.viewer.residentId);
  return residency ? viewOf(context, residency) : null;
}

/** "Ik ga verhuizen": from a day on, which they can take back until it has come. */
export async function moveOut(context: Context, typed: string): Promise<void> {
  const residency = await hold(context);
  const on = readMovingDay(typed, today(context));
  if (residency.endsOn && residency.endedHow !== 'resident') throw new Refused('CHANGED_MEANWHILE');
  if (residency.endsOn) await stayAfterAll(context, residency);
  const { residentId, homeId } = residency;
  await endResidencies(context, { residentId, homeId }, { on, how: 'resident', by: residentId });
  // Whoever did not say it themselves learns of it in time.
  await context.outbox.send(context.db, movingMailQueue, {
    organisationId: context.organisation.id,
    residencyId: residency.id,
  });
}

/** "Ik blijf toch." What somebody else has ended is not theirs to take back. */
export async function stay(context: Context): Promise<void> {
  const residency = await hold(context);
  if (residency.endsOn === null) return;
  if (residency.endedHow !== 'resident') throw new Refused('NOT_FOUND');
  await stayAfterAll(context, residency);
}

/** "Ja, ik woon hier nog." */
export async function stillLiveHere(context: Context): Promise<void> {
  const residency = await hold(context);
  await confirmStillHere(context, residency.id);
}

/** The residency of the viewer that counts, held until this is over. */
async function hold(context: Context): Promise<Residency> {
  const viewer = signedIn(context.viewer);
  const known = await residencyOf(context, viewer.residentId);
  const residency = known && (await holdResidency(context, known.id));
  if (!residency) throw new Refused('RESIDENT_NEEDED');
  await context.limits.use('moving-by-actor', viewer.residentId);
  return residency;
}

function viewOf(context: Context, residency: Residency): OwnResidency {
  const { timezone } = context.organisation;
  const day = (moment: Date | null) => moment && dayIn(timezone, moment);
  const askedOn = day(residency.askedAt);
  const answerBefore =
    askedOn &&
    endsUnanswered({ askedOn, remindedOn: day(residency.remindedAt), deskToldOn: day(residency.deskToldAt) });
  return {
    endsOn: residency.endsOn,
    canStay: residency.endsOn !== null && residency.endedHow === 'resident',
    answerBefore,
    soonestDay: dayLater(today(context), soonestDays),
    latestDay: dayLater(today(context), furthestDays),
  };
}

function today({ organisation, clock }: Context): string {
  return dayIn(organisation.timezone, clock.now());
}
