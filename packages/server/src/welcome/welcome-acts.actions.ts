import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { Refused } from '../errors.ts';
import { appointed } from './announce.actions.ts';
import { endWelcome } from './end-welcome.actions.ts';
import { countsAsContact } from './welcome-clock.rules.ts';
import { plannedFor, type WelcomeRow } from './welcome-rows.actions.ts';
import {
  checkRunning,
  checkWantingMore,
  endAfter,
  longestLine,
  longestNote,
  readContactDay,
  readJob,
  readLineOrNone,
} from './welcome.rules.ts';
import type { CheckInStep, ContactWay, WelcomeEndReason, WelcomeFace } from './welcome.table.ts';
import { holdOwn } from './welcomes-at-work.actions.ts';

/** Somebody of the organisation spoke with the newcomer, or wrote. Whoever asked to be called was, by this. */
export async function recordContact(
  context: Context,
  id: string,
  said: { how: ContactWay; on: string; note: string | null },
): Promise<string> {
  const row = await running(context, id);
  const on = readContactDay(said.on, row.announcedOn, todayOf(context));
  await context.db
    .insertInto('welcome_contact')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      welcome_id: id,
      made_by: 'organisation',
      how: said.how,
      made_on: on,
      note: readLineOrNone(said.note, longestNote),
      by_id: by(context),
      written_at: context.clock.now(),
    })
    .execute();
  if (countsAsContact(said) && row.callAskedOn !== null && on >= row.callAskedOn)
    await change(context, id, { call_asked_on: null, call_phone: null });
  return id;
}

/** What a newcomer filled in on paper, or said at the door. */
export async function enterCheckIn(
  context: Context,
  id: string,
  said: { step: CheckInStep; face: WelcomeFace; line: string | null },
): Promise<string> {
  const row = await running(context, id);
  const planned = plannedFor(row).find(({ asksHow }) => asksHow === said.step);
  if (!planned || planned.opensOn > todayOf(context)) throw new Refused('CHOICE_NOT_OFFERED');
  await writeCheckIn(context, row, { ...said, source: 'paper' });
  return id;
}

/** Once a step, by whoever comes first; what a newcomer said themselves they can say anew. */
export async function writeCheckIn(
  context: Context,
  row: Pick<WelcomeRow, 'id' | 'language'>,
  said: {
    step: CheckInStep;
    face: WelcomeFace;
    line: string | null;
    language?: string;
    source: 'web' | 'mail' | 'paper';
  },
): Promise<void> {
  const values = {
    face: said.face,
    line: readLineOrNone(said.line, longestLine),
    language: said.language ?? row.language,
    source: said.source,
    entered_by: said.source === 'paper' ? by(context) : null,
    answered_on: todayOf(context),
    // What was written on paper was said some time before.
    answered_at: said.source === 'paper' ? null : context.clock.now(),
  };
  const written = await context.db
    .insertInto('welcome_check_in')
    .values({ organisation_id: context.organisation.id, welcome_id: row.id, step: said.step, ...values })
    .onConflict((conflict) => {
      const known = conflict.columns(['organisation_id', 'welcome_id', 'step']);
      return said.source === 'paper'
        ? known.doNothing()
        : known.doUpdateSet(values).where('welcome_check_in.source', '<>', 'paper');
    })
    .executeTakeFirst();
  if (!written.numInsertedOrUpdatedRows) throw new Refused('ALREADY_ANSWERED');
}

/** Another contact or deputy; whoever takes what is nobody's names themselves. */
export async function appointForWelcome(
  context: Context,
  id: string,
  said: { contact: string; deputy: string | null; job: string },
): Promise<string> {
  await running(context, id);
  const { id: contactId, deputyId } = await appointed(context, said.contact, said.deputy);
  await change(context, id, {
    contact_id: contactId,
    deputy_id: deputyId,
    contact_job: readJob(said.job),
    opened_on: contactId === by(context) ? todayOf(context) : null,
  });
  return id;
}

/** Somebody at work stops it, with why. */
export async function stopWelcome(context: Context, id: string, reason: WelcomeEndReason): Promise<string> {
  const row = await running(context, id);
  await endWelcome(context, row, { how: 'staff', reason });
  return id;
}

/** The contact wants to go on; it becomes longer once the newcomer wants that too. */
export async function extendWelcome(context: Context, id: string): Promise<string> {
  const row = await running(context, id);
  const today = todayOf(context);
  checkWantingMore(row, today);
  const newcomerWants = row.newcomerWantsMoreOn !== null;
  await change(context, id, {
    contact_wants_more_on: today,
    ends_on: endAfter(row, { newcomerWants, contactWants: true }),
  });
  return id;
}

/** Whoever is at work. */
function by({ viewer }: Context): string | null {
  return viewer.kind === 'visitor' ? null : viewer.residentId;
}

async function running(context: Context, id: string): Promise<WelcomeRow> {
  const { row } = await holdOwn(context, id);
  checkRunning(row);
  return row;
}

function change(context: Context, id: string, values: object): Promise<unknown> {
  return context.db.updateTable('welcome').set(values).where('id', '=', id).execute();
}
