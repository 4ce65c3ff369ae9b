import { v7 as newId } from 'uuid';
import { atWorkIn, inConsole, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { Refused } from '../errors.ts';
import { placesOfGroups } from '../residents/read-groups.actions.ts';
import {
  checkMayAsk,
  checkMayTalk,
  checkNoRound,
  checkTakeBack,
  mostLines,
  readRoundDays,
} from './core-values.rules.ts';
import { readPublicValue } from './public-value.rules.ts';
import { allPlaces, placeNamed, placesNow, type Place, type PlaceNow, type Takes } from './places.actions.ts';
import { placeBox } from './vote.actions.ts';

/** Where somebody works: for the organisation in every place, for a committee in its own. */
async function worksWhere(context: Context, residentId: string): Promise<(place: Place) => boolean> {
  if (atWorkIn(context.viewer, 'staff')) return () => true;
  const spoken = await placesOfGroups(context, residentId);
  return (place) => spoken.has(place.buildingId ?? '') || spoken.has(place.aroundId);
}

async function mayWorkIn(context: Context, place: Place, residentId: string): Promise<boolean> {
  return (await worksWhere(context, residentId))(place);
}

/** A place of somebody's work, by one of its buildings. */
export async function placeAtWork(context: Context, building: string, residentId: string): Promise<PlaceNow> {
  const place = await placeNamed(context, building);
  if (!place || !(await mayWorkIn(context, place, residentId))) throw new Refused('NOT_FOUND');
  return place;
}

/** The places of the viewer's work, each with the building it is found by. */
export async function placesAtWork(context: Context): Promise<{ slug: string; place: PlaceNow }[] | null> {
  const { viewer } = context;
  if (viewer.kind === 'visitor' || !atWorkIn(viewer, 'staff', 'committee-member')) return null;
  const works = await worksWhere(context, viewer.residentId);
  const theirs = await placesNow(context, (await allPlaces(context)).filter(works));
  return theirs.map((place) => ({ slug: place.slug, place }));
}

/** A place where people began already; what is done there is limited. */
export async function workIn(
  context: Context,
  building: string,
): Promise<PlaceNow & { id: string; by: string }> {
  const { residentId: by } = inConsole(context.viewer, 'staff', 'committee-member');
  await context.limits.use('core-values-work-by-actor', by);
  const place = await placeHeld(context, building, by);
  if (!place.id) throw new Refused('NOT_FOUND');
  return { ...place, id: place.id, by };
}

/** A place of the viewer's work, held until this is over: whoever does something there at the same moment waits. */
async function placeHeld(context: Context, building: string, residentId: string): Promise<PlaceNow> {
  const { id } = await placeAtWork(context, building, residentId);
  if (id)
    await context.db
      .selectFrom('core_values_place')
      .select('id')
      .where('id', '=', id)
      .forNoKeyUpdate()
      .execute();
  // How far people are can be something else than before the wait.
  return placeAtWork(context, building, residentId);
}

/** What it takes to agree is set before anybody votes; with that residents can begin. */
export async function setCoreValues(context: Context, building: string, takes: Takes): Promise<void> {
  const { residentId } = inConsole(context.viewer, 'staff', 'committee-member');
  await context.limits.use('core-values-work-by-actor', residentId);
  const place = await placeHeld(context, building, residentId);
  checkNoRound(place.stage);
  const set = { support: takes.support, turnout: takes.turnout, votes_by: takes.votesBy };
  const { db, organisation } = context;
  if (place.id) {
    await db.updateTable('core_values_place').set(set).where('id', '=', place.id).execute();
    return;
  }
  await db
    .insertInto('core_values_place')
    .values({
      organisation_id: organisation.id,
      id: newId(),
      building_id: place.buildingId,
      neighbourhood_id: place.neighbourhoodId,
      reviewed_on: null,
      asked_on: null,
      ...set,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A line is worded out of proposals that are alike; or one that is there gets other words, or more proposals. */
export async function wordValue(
  context: Context,
  worded: {
    building: string;
    valueId: string | null;
    proposalIds: readonly string[];
    text: string;
    isNoName?: boolean | null | undefined;
  },
): Promise<void> {
  const place = await workIn(context, worded.building);
  checkMayTalk(place.stage);
  const text = readPublicValue(context, place, worded);
  const valueId = worded.valueId
    ? await reword(context, place.id, worded.valueId, text)
    : await newValue(context, place.id, text, null);
  for (const proposalId of worded.proposalIds) {
    const { numUpdatedRows } = await context.db
      .updateTable('core_values_proposal')
      .set({ value_id: valueId })
      .where('id', '=', proposalId)
      .where('place_id', '=', place.id)
      .where('state', '=', 'published')
      // What another line was made of stays under that one.
      .where((where) => where.or([where('value_id', 'is', null), where('value_id', '=', valueId)]))
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) throw new Refused('NOT_FOUND');
  }
}

/** What is adopted keeps its words until a vote decides on others: those are a line of their own, one for each. */
async function reword(context: Context, placeId: string, valueId: string, text: string): Promise<string> {
  const { state } = await valueIn(context, placeId, valueId);
  const worded = state === 'adopted' ? await replacing(context, valueId) : valueId;
  if (!worded) return newValue(context, placeId, text, valueId);
  await context.db.updateTable('core_value').set({ text }).where('id', '=', worded).execute();
  return worded;
}

/** The line that a vote may put in the place of another. */
async function replacing({ db }: Context, valueId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('core_value')
    .select('id')
    .where('replaces_id', '=', valueId)
    .where('state', '=', 'wording')
    .executeTakeFirst();
  return row?.id;
}

async function newValue(
  { db, organisation }: Context,
  placeId: string,
  text: string,
  replaces: string | null,
): Promise<string> {
  const { count } = await db
    .selectFrom('core_value')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('place_id', '=', placeId)
    .where('state', '=', 'wording')
    .executeTakeFirstOrThrow();
  if (Number(count) >= mostLines) throw new Refused('TOO_MANY_VALUES');
  const id = newId();
  await db
    .insertInto('core_value')
    .values({
      organisation_id: organisation.id,
      id,
      place_id: placeId,
      text,
      state: 'wording',
      replaces_id: replaces,
      edited_on: null,
    })
    .execute();
  return id;
}

/** A line that is not asked after all; what it was made of lies open again. */
export async function dropValue(
  context: Context,
  { building, valueId }: { building: string; valueId: string },
): Promise<void> {
  const place = await workIn(context, building);
  checkMayTalk(place.stage);
  const { state } = await valueIn(context, place.id, valueId);
  if (state !== 'wording') throw new Refused('NOT_FOUND');
  await context.db.updateTable('core_value').set({ state: 'left' }).where('id', '=', valueId).execute();
  await context.db
    .updateTable('core_values_proposal')
    .set({ value_id: null })
    .where('value_id', '=', valueId)
    .execute();
}

/** The days of a vote on every line that is worded now. */
export async function planVote(
  context: Context,
  planned: { building: string; opensOn: string; closesOn: string },
): Promise<void> {
  const place = await workIn(context, planned.building);
  readRoundDays(planned, todayOf(context));
  const { db, organisation } = context;
  const values = await db
    .selectFrom('core_value')
    .select(['id', 'text', 'state', 'replaces_id'])
    .where('place_id', '=', place.id)
    .where('state', '<>', 'left')
    .orderBy('id')
    .execute();
  const asked = values.filter(({ state }) => state === 'wording');
  const replaced = asked.filter(({ replaces_id }) => replaces_id !== null).length;
  checkMayAsk(place.stage, { asked: asked.length, staying: values.length - asked.length - replaced });
  const id = newId();
  const { support, turnout, votesBy } = place.takes;
  await db
    .insertInto('core_values_round')
    .values({
      organisation_id: organisation.id,
      id,
      place_id: place.id,
      opens_on: planned.opensOn,
      closes_on: planned.closesOn,
      support,
      turnout,
      votes_by: votesBy,
      outcome: null,
      told_on: null,
    })
    .execute();
  await db
    .insertInto('core_values_question')
    .values(
      asked.map(({ id: value_id, text }, at) => ({
        organisation_id: organisation.id,
        round_id: id,
        value_id,
        position: at + 1,
        text,
        adopted: null,
      })),
    )
    .execute();
  await placeBox(context, id);
}

/** A vote that did not open yet is taken back, and people go on talking. */
export async function takeVoteBack(context: Context, building: string): Promise<void> {
  const { stage, round } = await workIn(context, building);
  checkTakeBack(stage);
  const { db } = context;
  await db.deleteFrom('core_values_box').where('round_id', '=', round!.id).execute();
  await db.deleteFrom('core_values_question').where('round_id', '=', round!.id).execute();
  await db.deleteFrom('core_values_round').where('id', '=', round!.id).execute();
}

/** A line that is there, held until this is over. */
export async function valueIn({ db }: Context, placeId: string, valueId: string) {
  const value = await db
    .selectFrom('core_value')
    .select(['state', 'text'])
    .where('id', '=', valueId)
    .where('place_id', '=', placeId)
    .where('state', '<>', 'left')
    .forUpdate()
    .executeTakeFirst();
  if (!value) throw new Refused('NOT_FOUND');
  return value;
}
