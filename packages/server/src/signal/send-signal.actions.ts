import { randomInt } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { readCommitment } from '../commitments/read-commitments.actions.ts';
import { readDialledPhone } from '../dialled-phone.rules.ts';
import { Refused } from '../errors.ts';
import { readLanguage } from '../text.rules.ts';
import { holdOwnSignal } from './signal-rows.actions.ts';
import { readSettings } from './signal-settings.actions.ts';
import {
  answerByOf,
  checkJudgedAnswer,
  checkJudging,
  checkWithdrawing,
  numberOf,
  readSignal,
} from './signal.rules.ts';
import type { SignalKind, SignalSource, SignalVerdict } from './signal.table.ts';

export const receiptMailQueue = 'signal-receipt-mail';

/** What somebody tells. */
export interface NewSignal {
  readonly kind: SignalKind;
  readonly text: string;
  readonly language: string;
  /** The promise it is about, where it is about one. */
  readonly commitmentId: string | null;
}

/** A resident or a guest tells something: it gets a number and the day of its answer at once. */
export async function sendSignal(context: Context, told: NewSignal): Promise<string> {
  const { residentId, neighbourhoodId, buildingId } = signedIn(context.viewer);
  const read = await readNew(context, told);
  await context.limits.use('signal-from-network', context.network);
  await context.limits.use('signal-by-actor', residentId);
  const id = await write(context, read, {
    source: 'web',
    sender_id: residentId,
    entered_by: null,
    neighbourhood_id: neighbourhoodId,
    building_id: buildingId,
  });
  const ids = { organisationId: context.organisation.id, signalId: id };
  await context.outbox.send(context.db, receiptMailQueue, ids);
  return id;
}

/** Somebody at work enters what was told by phone or on paper, for somebody without an account. */
export async function enterSignal(
  context: Context,
  by: string,
  told: NewSignal & { source: Exclude<SignalSource, 'web'> },
): Promise<string> {
  return write(context, await readNew(context, told), {
    source: told.source,
    sender_id: null,
    entered_by: by,
    neighbourhood_id: null,
    building_id: null,
  });
}

/** Whether an answer helped. A no is looked at once more; who wants to be called is called. */
export async function judgeSignal(
  context: Context,
  id: string,
  said: { verdict: SignalVerdict; phone: string | null; answerId: string | null },
): Promise<string> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('signal-change-by-actor', residentId);
  const row = await holdOwnSignal(context, id, residentId);
  checkJudging(row, todayOf(context));
  checkJudgedAnswer(said.answerId, row.newestAnswerId);
  await context.db
    .updateTable('signal')
    .set({
      verdict: said.verdict,
      judged_at: context.clock.now(),
      verdict_answer_id: row.newestAnswerId,
      call_phone: said.phone && said.verdict === 'not-helped' ? readDialledPhone(said.phone) : null,
    })
    .where('id', '=', id)
    .execute();
  return id;
}

/** It is solved before anybody answered: nothing of it is kept. */
export async function withdrawSignal(context: Context, id: string): Promise<string> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('signal-change-by-actor', residentId);
  checkWithdrawing(await holdOwnSignal(context, id, residentId));
  await context.db.deleteFrom('signal').where('id', '=', id).execute();
  return id;
}

/** What somebody typed, as it is kept; refused before it counts as one of the few of a day. */
async function readNew(context: Context, told: NewSignal): Promise<NewSignal> {
  const { kind, commitmentId } = told;
  const language = readLanguage(told.language);
  const isAbout = async (id: string) =>
    kind === 'promise' && (await readCommitment(context, { id }, language)) !== null;
  if (commitmentId && !(await isAbout(commitmentId))) throw new Refused('NOT_FOUND');
  return { kind, text: readSignal(told.text), language, commitmentId };
}

async function write(
  context: Context,
  { kind, text, language, commitmentId }: NewSignal,
  by: {
    source: SignalSource;
    sender_id: string | null;
    entered_by: string | null;
    neighbourhood_id: string | null;
    building_id: string | null;
  },
): Promise<string> {
  const { db, organisation, clock } = context;
  const sentOn = todayOf(context);
  const id = newId();
  const row = {
    organisation_id: organisation.id,
    id,
    kind,
    text,
    language,
    commitment_id: commitmentId,
    sent_at: clock.now(),
    sent_on: sentOn,
    answer_by: answerByOf(kind, sentOn, await readSettings(context)),
    owner_id: null,
    handed_on: null,
    answered_on: null,
    verdict: null,
    judged_at: null,
    verdict_answer_id: null,
    for_all_on: null,
    consent_how: null,
    linked_by: null,
    call_phone: null,
    ...by,
  };
  // A number that is somebody's already is drawn again.
  for (let tries = 0; tries < 20; tries++) {
    const written = await db
      .insertInto('signal')
      .values({ ...row, number: numberOf(randomInt(900_000)) })
      .onConflict((conflict) => conflict.columns(['organisation_id', 'number']).doNothing())
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows) return id;
  }
  throw new Error('Every number that was drawn is taken.');
}
