import type { Context } from '../builder.ts';
import { dayIn, daysAfter } from '../clock.ts';
import { buildingName, placeOfHome } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import { sameText } from '../secrets.ts';
import { endResidencies, type Leaving } from '../residents/leaving.actions.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import {
  confirmStillHere,
  holdResidency,
  noteAsked,
  residenciesToday,
  type Residency,
} from '../residents/own-residency.actions.ts';
import { askAfterDays, endsUnanswered, nextStep } from './residency.rules.ts';

export const stillHereMailQueue = 'still-here-mail';

/** Each morning: who is asked, reminded, told about at the desk, and who lives there no more because no answer came. */
export async function askStillHere(context: Leaving): Promise<void> {
  const { organisation, clock } = context;
  const today = dayIn(organisation.timezone, clock.now());
  for (const residency of await open(context)) {
    const reached = (await whereToMail(context, residency.residentId)) !== undefined;
    await take(context, residency, nextStep(daysOf(context, residency), reached, today), reached, today);
  }
}

async function take(
  context: Leaving,
  { id, residentId, homeId }: Residency,
  step: ReturnType<typeof nextStep>,
  reached: boolean,
  today: string,
): Promise<void> {
  if (step === 'wait') return;
  if (step === 'end')
    return void (await endResidencies(context, { residentId, homeId }, { on: today, how: 'unanswered' }));
  if (step === 'tell-desk') return noteAsked(context, id, 'desk_told_at');
  await noteAsked(context, id, step === 'ask' ? 'asked_at' : 'reminded_at');
  if (!reached) return;
  const ids = { organisationId: context.organisation.id, residencyId: id };
  await context.outbox.send(context.db, stillHereMailQueue, ids);
}

/** Those of which a question is open, or who said nothing for about a year. */
async function open(context: Leaving): Promise<Residency[]> {
  const long = daysAfter(context.clock.now(), 1 - askAfterDays);
  return residenciesToday(context)
    .where('residency.ends_on', 'is', null)
    .where((where) =>
      where.or([
        where('residency.asked_at', 'is not', null),
        where(where.fn('greatest', ['residency.confirmed_at', 'residency.still_here_at']), '<=', long),
      ]),
    )
    .execute();
}

function daysOf({ organisation }: Pick<Context, 'organisation'>, residency: Residency) {
  const day = (moment: Date | null) => moment && dayIn(organisation.timezone, moment);
  const { startsOn, endsOn, confirmedAt, stillHereAt, askedAt, remindedAt, deskToldAt } = residency;
  const known = [startsOn, day(confirmedAt)!, day(stillHereAt) ?? ''].toSorted().at(-1)!;
  return {
    knownOn: known,
    endsOn,
    askedOn: day(askedAt),
    remindedOn: day(remindedAt),
    deskToldOn: day(deskToldAt),
  };
}

/** What the mail needs that asks; undefined where there is nothing to ask any more. */
export async function mailForStillHere(
  context: Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>,
  residencyId: string,
): Promise<
  | { email: string; language: string; building: string; before: string; again: boolean; code: string }
  | undefined
> {
  const residency = await holdResidency(context, residencyId);
  const to = residency && (await whereToMail(context, residency.residentId));
  if (!residency?.askedAt || !to || residency.endsOn) return undefined;
  const { askedOn, remindedOn, deskToldOn } = daysOf(context, residency);
  return {
    ...to,
    building: await buildingOf(context, residency.homeId),
    before: endsUnanswered({ askedOn: askedOn!, remindedOn, deskToldOn }),
    again: remindedOn !== null,
    code: codeFor(context, residency.id, residency.askedAt),
  };
}

/** What the mail needs that says from which day somebody lives there no more, because they said so. */
export async function mailForMoving(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  residencyId: string,
): Promise<{ email: string; language: string; building: string; on: string } | undefined> {
  const residency = await holdResidency(context, residencyId);
  const to = residency && (await whereToMail(context, residency.residentId));
  if (!to || !residency.endsOn || residency.endedHow !== 'resident') return undefined;
  return { ...to, building: await buildingOf(context, residency.homeId), on: residency.endsOn };
}

/** A button on the page behind the link was pressed. A GET of a mail scanner never comes here. */
export async function answerStillHere(
  context: Context,
  answer: { code: string; here: boolean },
): Promise<void> {
  await context.limits.use('mail-link-from-network', context.network);
  const [id = ''] = answer.code.split('.');
  const residency = uuid.test(id) ? await holdResidency(context, id) : undefined;
  // A new question has a new link, so that one out of an old mail does nothing.
  if (!residency?.askedAt || !sameText(answer.code, codeFor(context, id, residency.askedAt)))
    throw new Refused('NOT_FOUND');
  if (answer.here) return confirmStillHere(context, id);
  const { residentId, homeId } = residency;
  const on = dayIn(context.organisation.timezone, context.clock.now());
  await endResidencies(context, { residentId, homeId }, { on, how: 'resident', by: residentId });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Derived for this one question, so that no table holds what opens something. */
function codeFor({ secret }: Pick<Context, 'secret'>, id: string, askedAt: Date): string {
  return `${id}.${secret.token('still-here', `${id}:${askedAt.getTime()}`)}`;
}

async function buildingOf(context: Pick<Context, 'db'>, homeId: string): Promise<string> {
  const place = await placeOfHome(context, homeId);
  return (place && (await buildingName(context, place.buildingId))) ?? '';
}
