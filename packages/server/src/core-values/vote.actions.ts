import { randomInt } from 'node:crypto';
import { signedIn, type Context } from '../builder.ts';
import { startOfDay } from '../clock.ts';
import { Refused } from '../errors.ts';
import { residencyOf } from '../residents/own-residency.actions.ts';
import type { ServerSecret } from '../secrets.ts';
import { readLanguage } from '../text.rules.ts';
import { asText, emptyBox, fromText, withVote, type Box } from './ballot-box.rules.ts';
import { placeToSpeakIn, type Round } from './places.actions.ts';
import { checkVoting, readVote, type VoteChoice } from './vote.rules.ts';

const purpose = 'core-values-box';

/**
 * Somebody votes, once and for good. The roll gets who, the box gets what. The box is one row that each voter seals anew as a
 * whole: it has no row, no key and no order of a single vote, so no row in the database tells which part of it came with whom.
 * What this does not keep from whoever has the key of the server as well: both are written in one transaction, and what the box
 * was before each vote lies in the files of the database until it clears them, so two copies of it differ by one vote.
 */
export async function castVote(
  context: Context,
  typed: {
    roundId: string;
    choices: readonly { valueId: string; choice: VoteChoice; objection: string | null }[];
    language: string;
  },
): Promise<void> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('core-values-vote-by-actor', residentId);
  const { round, stage } = await placeToSpeakIn(context);
  if (round?.id !== typed.roundId) throw new Refused('NOT_FOUND');
  checkVoting(stage);
  const asked = await askedIn(context, round.id);
  const vote = readVote(typed.choices, asked);
  readLanguage(typed.language);
  // Whoever votes last waits here for the one before, and the count for both.
  const sealed = await holdBox(context, round.id);
  if (!sealed) throw new Refused('VOTE_OVER');
  await enterInRoll(context, round, residentId);
  const box = withVote(openBox(context.secret, sealed), vote, chance);
  await context.db
    .updateTable('core_values_box')
    .set({ sealed: sealBox(context, box) })
    .where('round_id', '=', round.id)
    .execute();
}

/** Whether somebody, or their home, is on the roll. */
export async function hasVoted(context: Context, round: Round, residentId: string): Promise<boolean> {
  const voter = await voterOf(context, round, residentId);
  const found = await context.db
    .selectFrom('core_values_roll')
    .select('voter_id')
    .where('round_id', '=', round.id)
    .where('voter_id', '=', voter?.voterId ?? null)
    .executeTakeFirst();
  return found !== undefined;
}

/** An empty box for a vote whose days are set. */
export async function placeBox(
  context: Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>,
  roundId: string,
): Promise<void> {
  const box = emptyBox(await askedIn(context, roundId));
  await context.db
    .insertInto('core_values_box')
    .values({ organisation_id: context.organisation.id, round_id: roundId, sealed: sealBox(context, box) })
    .execute();
}

/** The box of a vote, held until this is over. */
export async function holdBox({ db }: Pick<Context, 'db'>, roundId: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('core_values_box')
    .select('sealed')
    .where('round_id', '=', roundId)
    .forUpdate()
    .executeTakeFirst();
  return row?.sealed;
}

export function openBox(secret: ServerSecret, sealed: Buffer): Box {
  return fromText(secret.unseal(purpose, sealed));
}

export async function askedIn({ db }: Pick<Context, 'db'>, roundId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('core_values_question')
    .select('value_id')
    .where('round_id', '=', roundId)
    .orderBy('position')
    .execute();
  return rows.map(({ value_id }) => value_id);
}

async function enterInRoll(context: Context, round: Round, residentId: string): Promise<void> {
  const voter = await voterOf(context, round, residentId);
  if (!voter) throw new Refused('RESIDENT_NEEDED');
  const [entered] = await context.db
    .insertInto('core_values_roll')
    .values({
      organisation_id: context.organisation.id,
      round_id: round.id,
      voter_id: voter.voterId,
      home_id: voter.homeId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('voter_id')
    .execute();
  if (!entered) throw new Refused('ALREADY_VOTED');
}

async function voterOf(context: Context, { votesBy }: Round, residentId: string) {
  const residency = await residencyOf(context, residentId);
  return (
    residency && { voterId: votesBy === 'home' ? residency.homeId : residentId, homeId: residency.homeId }
  );
}

/** The seal tells a day and no moment. */
function sealBox({ secret, clock }: Pick<Context, 'secret' | 'clock'>, box: Box): Buffer {
  return secret.seal(purpose, asText(box), startOfDay(clock.now()));
}

const chance = () => randomInt(2 ** 32) / 2 ** 32;
