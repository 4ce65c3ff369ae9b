import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { atWorkIn, signedIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { buildingNames, homesOf, placeOfHome } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import { absentForEachOther } from '../moderation/moderation.actions.ts';
import { isBuddyOf } from '../residents/living-here.actions.ts';
import { placesOfCommittees } from '../residents/read-groups.actions.ts';
import { forHelper, gatheringsOf, type GatheringView } from './gathering-rows.actions.ts';
import {
  heardByNeighbours,
  heardOf,
  lastContactOfBuddy,
  taskSteps,
  type BuddyWay,
  type TaskStep,
} from './settling.rules.ts';
import { monthsLater } from './welcome-clock.rules.ts';
import { doneFor, holdWelcome, plannedFor, welcomes, type WelcomeRow } from './welcome-rows.actions.ts';

/** Somebody who comes to live in the building, as far as they want to be heard of. */
export interface NewNeighbour {
  readonly firstName: string | null;
}

/** A newcomer for whoever is their buddy: what to do when, and nothing of how they are. */
export interface BuddyWelcome {
  readonly id: string;
  readonly firstName: string;
  readonly steps: readonly TaskStep[];
  readonly contactOn: string | null;
  readonly gathering: GatheringView | null;
}

/** A newcomer for a committee of their building, as far as they want to be heard of. */
export interface CommitteeWelcome extends NewNeighbour {
  readonly id: string;
  readonly building: string;
  readonly steps: readonly TaskStep[];
  readonly gathering: GatheringView | null;
}

const mostAtOnce = 50;

/** Who comes to live in the viewer's building. Of who said no and who said nothing there is equally nothing. */
export async function newNeighbours(context: Context): Promise<NewNeighbour[]> {
  const { viewer } = context;
  if (viewer.kind !== 'resident' || !viewer.buildingId) return [];
  const today = todayOf(context);
  const rows = await settling(context)
    .where('home_id', 'in', homesOf(sql.val(viewer.buildingId)))
    .where('welcome.resident_id', '<>', viewer.residentId)
    .where('key_on', '>=', monthsLater(today, -2))
    .orderBy('key_on')
    .orderBy('welcome.id')
    .limit(mostAtOnce)
    .execute();
  return rows.flatMap((row) => heardByNeighbours(row, today) ?? []);
}

/** The newcomers whose buddy the viewer is, as long as that lasts. */
export async function buddyWelcomes(context: Context): Promise<BuddyWelcome[]> {
  if (context.viewer.kind !== 'resident') return [];
  const rows = await ofBuddy(context, context.viewer.residentId)
    .orderBy('key_on')
    .limit(mostAtOnce)
    .execute();
  const today = todayOf(context);
  const gatheringOf = await gatheringsOf(
    context,
    rows.map(({ id }) => id),
  );
  const seen: BuddyWelcome[] = [];
  for (const row of rows) {
    const { contacts } = await doneFor(context, row);
    const { id, accountName } = row;
    seen.push({
      id,
      firstName: accountName ?? '',
      steps: taskSteps(plannedFor(row), today),
      contactOn: lastContactOfBuddy(contacts),
      gathering: forHelper(gatheringOf(id)),
    });
  }
  return seen;
}

/** "Wij hebben elkaar gezien": a contact by a person, without a word about how it was. Twice on a day is once. */
export async function noteBuddyContact(context: Context, id: string, how: BuddyWay): Promise<void> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('welcome-by-actor', residentId);
  await holdWelcome(context, id);
  if (!(await isBuddyWelcome(context, id))) throw new Refused('NOT_FOUND');
  const today = todayOf(context);
  const noted = await context.db
    .selectFrom('welcome_contact')
    .select('id')
    .where('welcome_id', '=', id)
    .where('by_id', '=', residentId)
    .where('made_on', '=', today)
    .where('how', '=', how)
    .executeTakeFirst();
  if (noted) return;
  await context.db
    .insertInto('welcome_contact')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      welcome_id: id,
      made_by: 'buddy',
      how,
      made_on: today,
      note: null,
      by_id: residentId,
      written_at: context.clock.now(),
    })
    .execute();
}

/** Whether the viewer is the buddy of this newcomer. */
export async function isBuddyWelcome(context: Context, id: string): Promise<boolean> {
  if (context.viewer.kind !== 'resident') return false;
  const mine = await ofBuddy(context, context.viewer.residentId)
    .where('welcome.id', '=', id)
    .executeTakeFirst();
  return mine !== undefined;
}

/** Newcomers in the buildings of the viewer's committees, at work in the console; null for whoever is in none. */
export async function committeeWelcomes(context: Context): Promise<CommitteeWelcome[] | null> {
  const theirs = await committeePlaces(context);
  if (!theirs) return null;
  const rows = await settling(context).orderBy('key_on').orderBy('welcome.id').execute();
  const today = todayOf(context);
  const seen: { row: WelcomeRow; heard: NewNeighbour; buildingId: string }[] = [];
  for (const row of rows) {
    const place = await placeOfHome(context, row.homeId);
    const heard = place && theirs(place) && heardOf(row);
    if (heard) seen.push({ row, heard, buildingId: place.buildingId });
  }
  const shown = seen.slice(0, mostAtOnce);
  const names = await buildingNames(
    context,
    shown.map(({ buildingId }) => buildingId),
  );
  const gatheringOf = await gatheringsOf(
    context,
    shown.map(({ row }) => row.id),
  );
  return shown.map(({ row, heard, buildingId }) => ({
    ...heard,
    id: row.id,
    building: names.get(buildingId) ?? '',
    steps: taskSteps(plannedFor(row), today),
    gathering: forHelper(gatheringOf(row.id)),
  }));
}

/** Whether a committee of the viewer's hears of this newcomer, at work in the console. */
export async function isCommitteeWelcome(context: Context, row: WelcomeRow): Promise<boolean> {
  const theirs = await committeePlaces(context);
  const place = theirs && (await placeOfHome(context, row.homeId));
  if (!theirs || !place || !theirs(place) || !heardOf(row)) return false;
  return (await settling(context).where('welcome.id', '=', row.id).executeTakeFirst()) !== undefined;
}

type Place = NonNullable<Awaited<ReturnType<typeof placeOfHome>>>;

/** The places of the viewer's committees; null for whoever is at work for none. */
async function committeePlaces(context: Context): Promise<((place: Place) => boolean) | null> {
  const { viewer } = context;
  if (viewer.kind === 'visitor' || !atWorkIn(viewer, 'committee-member')) return null;
  const { buildingIds, neighbourhoodIds } = await placesOfCommittees(context, viewer.residentId);
  return ({ buildingId, neighbourhoodId }) =>
    buildingIds.includes(buildingId) || neighbourhoodIds.includes(neighbourhoodId);
}

/** Those of whom the viewer may hear at all: before a yes nobody does, and nobody of whom they blocked, or who blocked them. */
function settling(context: Context) {
  const { viewer } = context;
  const { residentId } = signedIn(viewer);
  return welcomes(context)
    .where('ended_on', 'is', null)
    .where('agreed_on', 'is not', null)
    .where('neighbours_hear', '<>', 'nothing')
    .where((where) => where.not(absentForEachOther(residentId, where.ref('welcome.resident_id'))));
}

/** Having a buddy is a choice of its own, whatever else neighbours may hear. */
function ofBuddy(context: Context, buddyId: string) {
  return welcomes(context)
    .where('ended_on', 'is', null)
    .where('agreed_on', 'is not', null)
    .where(isBuddyOf(buddyId, sql.ref<string>('welcome.resident_id'), todayOf(context)))
    .where((where) => where.not(absentForEachOther(buddyId, where.ref('welcome.resident_id'))));
}
