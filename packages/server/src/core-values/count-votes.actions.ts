import { v4 as randomId } from 'uuid';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { publishTogether } from '../community/publish-counts.actions.ts';
import { howManyLive } from '../residents/living-here.actions.ts';
import { votesIn, type Box } from './ballot-box.rules.ts';
import { adopt } from './charter.actions.ts';
import { placeById, type PlaceNow, type Round } from './places.actions.ts';
import { askedIn, holdBox, openBox } from './vote.actions.ts';
import { answeredIn, atLeast, handsOver, isAdopted, outcomeOf, type Tally } from './vote.rules.ts';

type Counting = Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>;

/** Counts every vote whose last day passed. */
export async function countVotes(context: Counting): Promise<void> {
  const over = await context.db
    .selectFrom('core_values_round')
    .select(['id', 'place_id'])
    .where('outcome', 'is', null)
    .where('closes_on', '<', todayOf(context))
    .orderBy('id')
    .execute();
  for (const { id, place_id } of over) await countVote(context, id, place_id);
}

/**
 * Opens the box once, and keeps what is published alone: which lines are adopted, and numbers where the rules for small groups let
 * them through. The roll, the box and the exact counts are gone after this, in one transaction.
 */
async function countVote(context: Counting, roundId: string, placeId: string): Promise<void> {
  const sealed = await holdBox(context, roundId);
  const place = await placeById(context, placeId);
  if (!sealed || place.round?.id !== roundId) return;
  const box = openBox(context.secret, sealed);
  const homesThatVoted = await homesOnRoll(context, roundId);
  const outcome = outcomeOf({ answered: votesIn(box), homesThatVoted, homes: place.homes }, place.round);
  await context.db.deleteFrom('core_values_roll').where('round_id', '=', roundId).execute();
  await context.db.deleteFrom('core_values_box').where('round_id', '=', roundId).execute();
  await context.db.updateTable('core_values_round').set({ outcome }).where('id', '=', roundId).execute();
  await handOver(context, roundId, box);
  if (outcome === 'decided') await decide(context, place, place.round, box);
}

async function decide(context: Counting, place: PlaceNow, round: Round, box: Box): Promise<void> {
  const adopted: string[] = [];
  for (const valueId of await askedIn(context, round.id)) {
    const isIn = isAdopted(box.tallies[valueId]!, round.support);
    if (isIn) adopted.push(valueId);
    await context.db
      .updateTable('core_values_question')
      .set({ adopted: isIn })
      .where('round_id', '=', round.id)
      .where('value_id', '=', valueId)
      .execute();
  }
  await publishTogether(context, pictures(round, box, adopted), {
    audience: 'residents',
    sensitivity: 'ordinary',
    people: await peopleTold(context, place, round),
  });
  await adopt(context, { placeId: place.id!, roundId: round.id, adopted });
}

/** Whoever reads a picture also reads what was decided by it, and the committee how many wrote something. */
function pictures(round: Round, box: Box, adopted: readonly string[]) {
  return Object.entries(box.tallies).map(([valueId, tally]) => {
    const written = box.objections.filter((one) => one.valueId === valueId).length;
    const handed = handsOver(written, answeredIn(tally)) ? written : 0;
    return {
      subject: subjectOf(round.id, valueId),
      cells: { ...tally },
      fits(counts: Readonly<Record<string, number>>) {
        const told = counts as Tally;
        return isAdopted(told, round.support) === adopted.includes(valueId) && told.objection >= handed;
      },
    };
  });
}

/** That enough homes voted is told, so how many answered is not below that, nor above who is there: nobody votes from an empty home. */
async function peopleTold(context: Counting, place: PlaceNow, { votesBy, turnout }: Round) {
  const living = await howManyLive(context, { buildingIds: place.buildingIds });
  const most = votesBy === 'home' ? living.homes : living.people;
  return { least: atLeast(turnout, place.homes), most };
}

/** What a picture of one line of a vote is published as. */
export function subjectOf(roundId: string, valueId: string): string {
  return `core-value:${roundId}:${valueId}`;
}

async function homesOnRoll({ db }: Counting, roundId: string): Promise<number> {
  const { homes } = await db
    .selectFrom('core_values_roll')
    .select((row) => row.fn.count<string>('home_id').distinct().as('homes'))
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow();
  return Number(homes);
}

/** What was written against a line goes to the committee under ids by chance, in the order of these. */
async function handOver(context: Counting, roundId: string, box: Box): Promise<void> {
  const handed = box.objections.filter(({ valueId }) => {
    const written = box.objections.filter((one) => one.valueId === valueId).length;
    return handsOver(written, votesIn(box));
  });
  const rows = handed
    .map(({ valueId, text, language }) => ({
      organisation_id: context.organisation.id,
      id: randomId(),
      round_id: roundId,
      value_id: valueId,
      text,
      language,
      handed_on: todayOf(context),
    }))
    .toSorted((one, other) => one.id.localeCompare(other.id));
  if (rows.length > 0) await context.db.insertInto('core_values_objection').values(rows).execute();
}
