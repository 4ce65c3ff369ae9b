import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { loadItem } from '../lab-feedback/lab-feedback.actions.ts';
import { readPublicText } from '../public-text.rules.ts';
import { readWebLink } from '../web-link.rules.ts';
import {
  atCommitments,
  holdCommitment,
  note,
  signed,
  type AtWork,
  type CommitmentRow,
} from './commitment-rows.actions.ts';
import { checkMayAct, checkReopen, longestReason, longestUpdate, readMove } from './commitments.rules.ts';
import type { UpdateKind } from './commitments.table.ts';
import { tellFollowers } from './tell-followers.actions.ts';

/** What somebody says in public about it, with a first name and this job. */
export interface Said {
  readonly text: string;
  readonly job: string;
  readonly link?: string | null;
  /** A point of a lab that shows it. */
  readonly itemId?: string | null;
}

/** Says how it goes. With the first word about it, it is under way. */
export async function updateCommitment(context: Context, id: string, said: Said): Promise<string> {
  const { by, row } = await mayAct(context, id);
  await say(context, by, row, 'update', said);
  if (row.state === 'planned') await change(context, id, { state: 'under-way' });
  return id;
}

/** It is done, today, and this was done. */
export async function keepCommitment(context: Context, id: string, said: Said): Promise<string> {
  const { by, row } = await mayAct(context, id);
  const updateId = await say(context, by, row, 'kept', said);
  await end(context, by, id, 'kept');
  await tellFollowers(context, { event: 'kept', aboutId: updateId });
  return id;
}

/** It will not be done, and everybody reads why. */
export async function dropCommitment(context: Context, id: string, said: Said): Promise<string> {
  const { by, row } = await mayAct(context, id);
  const updateId = await say(context, by, row, 'dropped', said);
  await end(context, by, id, 'dropped');
  await tellFollowers(context, { event: 'dropped', aboutId: updateId });
  return id;
}

/** It was called kept or dropped by mistake; what was said stays to be read. */
export async function reopenCommitment(context: Context, id: string, said: Said): Promise<string> {
  const by = await atCommitments(context);
  const row = await holdCommitment(context, id);
  checkReopen(row, by, todayOf(context));
  await say(context, by, row, 'reopened', said);
  await change(context, id, { state: 'under-way', ended_on: null });
  await note(context, by, 'reopen-commitment', id);
  return id;
}

/** Another day for it, with the reason; the day it had stays to be read. */
export async function moveCommitment(
  context: Context,
  id: string,
  moved: { to: string; reason: string; job: string },
): Promise<string> {
  const { by, row } = await mayAct(context, id);
  const today = todayOf(context);
  const to = readMove(moved.to, row, today);
  const moveId = newId();
  await context.db
    .insertInto('commitment_move')
    .values({
      organisation_id: context.organisation.id,
      id: moveId,
      commitment_id: id,
      from_day: row.due,
      to_day: to,
      reason: readPublicText(moved.reason, longestReason, context.organisation.phone),
      language: context.organisation.language,
      moved_on: today,
      ...signed(by, moved.job),
    })
    .execute();
  await change(context, id, { due: to });
  await note(context, by, 'move-commitment', id);
  await tellFollowers(context, { event: 'moved', aboutId: moveId });
  return id;
}

async function mayAct(context: Context, id: string): Promise<{ by: AtWork; row: CommitmentRow }> {
  const by = await atCommitments(context);
  const row = await holdCommitment(context, id);
  checkMayAct(row, by);
  return { by, row };
}

async function say(
  context: Context,
  by: AtWork,
  { id: commitmentId }: CommitmentRow,
  kind: UpdateKind,
  said: Said,
): Promise<string> {
  const id = newId();
  await context.db
    .insertInto('commitment_update')
    .values({
      organisation_id: context.organisation.id,
      id,
      commitment_id: commitmentId,
      kind,
      said_on: todayOf(context),
      text: readPublicText(said.text, longestUpdate, context.organisation.phone),
      language: context.organisation.language,
      link: readWebLink(said.link),
      proof_item_id: said.itemId ? (await loadItem(context, said.itemId)).id : null,
      ...signed(by, said.job),
    })
    .execute();
  return id;
}

/** What nobody took over yet by then stays where it was. */
async function end(context: Context, by: AtWork, id: string, state: 'kept' | 'dropped'): Promise<void> {
  const ended_on = todayOf(context);
  await change(context, id, { state, ended_on, handed_to: null, handed_at: null });
  await note(context, by, state === 'kept' ? 'keep-commitment' : 'drop-commitment', id);
}

async function change(
  { db }: Context,
  id: string,
  to: {
    state?: 'under-way' | 'kept' | 'dropped';
    ended_on?: string | null;
    due?: string;
    handed_to?: null;
    handed_at?: null;
  },
): Promise<void> {
  await db.updateTable('commitment').set(to).where('id', '=', id).execute();
}
