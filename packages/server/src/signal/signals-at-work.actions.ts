import { v7 as newId } from 'uuid';
import { atWorkIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { writeRead } from '../community/reads.actions.ts';
import { namesOfPlaces } from '../community/place-names.actions.ts';
import { Refused } from '../errors.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { colleaguesWith, type Colleague } from '../residents/roles.actions.ts';
import { readLine, readText } from '../text.rules.ts';
import { actsFor } from '../today/stand-in.actions.ts';
import { shownForAll, type ForAll } from './signal-for-all.actions.ts';
import { asViews, type SignalView } from './read-signals.actions.ts';
import { atSignals, holdSignal, signals, type SignalRow } from './signal-rows.actions.ts';
import { checkAnswering, longestAnswer, longestJob, longestNote } from './signal.rules.ts';

export const answeredMailQueue = 'signal-answered-mail';

/** A signal in a list of those at work: nothing of what was written. */
export interface SignalAtWork extends SignalRow {
  readonly owner: string | null;
  readonly isMine: boolean;
  /** Null in a list: where somebody lives stands where opening it is written down. */
  readonly building: string | null;
  readonly neighbourhood: string | null;
}

/** One of them, opened. */
export interface OpenSignal extends SignalAtWork {
  readonly view: SignalView;
  readonly sender: string | null;
  readonly notes: readonly NoteView[];
  /** What everybody reads of it. */
  readonly shown: ForAll | null;
}

export interface NoteView {
  readonly text: string;
  readonly author: string | null;
  readonly notedAt: Date;
}

/** `waiting` has those among it that did not help. */
export type ShownAtWork = 'waiting' | 'mine' | 'late' | 'answered';

const mostShown = 100;

export const works = ({ viewer }: Pick<Context, 'viewer'>): boolean => atWorkIn(viewer, 'staff');

/** The one with a number, however its six figures are written; for whoever calls and names it. Null as below. */
export async function signalOfNumber(context: Context, typed: string): Promise<SignalAtWork[] | null> {
  if (!works(context) || context.viewer.kind === 'visitor') return null;
  const { residentId } = context.viewer;
  await context.limits.use('signal-read-by-actor', residentId);
  const number = typed.replace(/\D/g, '').slice(0, 7);
  const rows = await signals(context).where('number', '=', number).execute();
  return asSeenAtWork(context, rows, residentId);
}

/** What waits for an answer, what is due soonest first; of what was answered the newest. Null for whoever has no work with it. */
export async function signalsAtWork(context: Context, show: ShownAtWork): Promise<SignalAtWork[] | null> {
  if (!works(context) || context.viewer.kind === 'visitor') return null;
  const { residentId } = context.viewer;
  let query = signals(context);
  if (show === 'answered') query = query.where('answered_on', 'is not', null);
  else
    query = query.where((where) =>
      where.or([
        where('answered_on', 'is', null),
        ...(show === 'late' ? [] : [where('verdict', '=', 'not-helped')]),
      ]),
    );
  if (show === 'mine') query = query.where('owner_id', '=', residentId);
  if (show === 'late') query = query.where('answer_by', '<', todayOf(context));
  const rows = await query
    .orderBy(show === 'answered' ? 'answered_on' : 'answer_by', show === 'answered' ? 'desc' : 'asc')
    .orderBy('signal.id')
    .limit(mostShown)
    .execute();
  return asSeenAtWork(context, rows, residentId);
}

/** Opens one: that it was read is written down, and its sender can see that. Null where there is none. */
export async function openSignal(context: Context, id: string): Promise<OpenSignal | null> {
  if (!works(context) || context.viewer.kind === 'visitor') return null;
  const { residentId } = context.viewer;
  const rows = await signals(context).where('signal.id', '=', id).execute();
  const [seen] = await asSeenAtWork(context, rows, residentId);
  const [view] = await asViews(context, rows, context.organisation.language);
  if (!seen || !view) return null;
  await context.limits.use('signal-read-by-actor', residentId);
  await writeRead(context, {
    actor: 'resident',
    actorId: residentId,
    action: 'read:signal',
    aboutId: id,
    reason: 'answering',
    whoseId: seen.senderId,
  });
  await noteOpened(context, id, residentId);
  const names = await firstNames(context, seen.senderId ? [seen.senderId] : []);
  const places = await namesOfPlaces(context.db, seen.buildingId ? [seen.buildingId] : []);
  return {
    ...seen,
    building: (seen.buildingId && places.get(seen.buildingId)) || null,
    view,
    sender: (seen.senderId && names.get(seen.senderId)) || null,
    notes: await notesOf(context, id),
    shown: (await shownForAll(context, [id])).get(id) ?? null,
  };
}

/** Whoever it was handed to has it under their eyes, or whoever does their work. */
async function noteOpened(context: Context, id: string, viewerId: string): Promise<void> {
  const owners = await actsFor(context, viewerId);
  await context.db
    .updateTable('signal')
    .set({ handed_on: null })
    .where('id', '=', id)
    .where('owner_id', 'in', owners)
    .where('handed_on', 'is not', null)
    .execute();
}

/** Gives it to a colleague of the staff. */
export async function handOverSignal(context: Context, id: string, to: string): Promise<string> {
  const { residentId } = await atSignals(context);
  await holdSignal(context, id);
  if (!(await possibleOwners(context)).some(({ residentId }) => residentId === to))
    throw new Refused('NOT_FOUND');
  const handedOn = to === residentId ? null : todayOf(context);
  await context.db
    .updateTable('signal')
    .set({ owner_id: to, handed_on: handedOn })
    .where('id', '=', id)
    .execute();
  return id;
}

/** Colleagues who can look into one. */
export function possibleOwners(context: Context): Promise<Colleague[]> {
  return colleaguesWith(context, 'staff', 'admin');
}

/** Answers it, with a first name and a job. The sender is mailed that there is an answer, and not what it says. */
export async function answerSignal(
  context: Context,
  id: string,
  said: { text: string; job: string },
): Promise<string> {
  const { residentId, firstName } = await atSignals(context);
  if (!firstName) throw new Refused('FIRST_NAME_NEEDED');
  const row = await holdSignal(context, id);
  checkAnswering(row);
  const answerId = newId();
  const { db, organisation, clock } = context;
  await db
    .insertInto('signal_answer')
    .values({
      organisation_id: organisation.id,
      id: answerId,
      signal_id: id,
      text: readText(said.text, longestAnswer),
      language: organisation.language,
      author_id: residentId,
      job: readLine(said.job, longestJob),
      answered_at: clock.now(),
    })
    .execute();
  await db
    .updateTable('signal')
    .set({
      owner_id: row.ownerId ?? residentId,
      handed_on: null,
      answered_on: row.answeredOn ?? todayOf(context),
      verdict: null,
      judged_at: null,
      verdict_answer_id: null,
      call_phone: null,
    })
    .where('id', '=', id)
    .execute();
  if (row.senderId)
    await context.outbox.send(db, answeredMailQueue, { organisationId: organisation.id, signalId: id });
  return id;
}

/** For colleagues alone. */
export async function noteOnSignal(context: Context, id: string, typed: string): Promise<string> {
  const { residentId } = await atSignals(context);
  await holdSignal(context, id);
  await context.db
    .insertInto('signal_note')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      signal_id: id,
      text: readText(typed, longestNote),
      author_id: residentId,
      noted_at: context.clock.now(),
    })
    .execute();
  return id;
}

async function asSeenAtWork(
  context: Context,
  rows: readonly SignalRow[],
  viewerId: string,
): Promise<SignalAtWork[]> {
  const names = await firstNames(
    context,
    rows.flatMap(({ ownerId }) => ownerId ?? []),
  );
  const places = await namesOfPlaces(
    context.db,
    rows.flatMap(({ neighbourhoodId }) => neighbourhoodId ?? []),
  );
  return rows.map((row) => ({
    ...row,
    owner: (row.ownerId && names.get(row.ownerId)) || null,
    isMine: row.ownerId === viewerId,
    building: null,
    neighbourhood: (row.neighbourhoodId && places.get(row.neighbourhoodId)) || null,
  }));
}

async function notesOf(context: Context, id: string): Promise<NoteView[]> {
  const rows = await context.db
    .selectFrom('signal_note')
    .select(['text', 'author_id', 'noted_at'])
    .where('signal_id', '=', id)
    .orderBy('id')
    .execute();
  const names = await firstNames(
    context,
    rows.flatMap(({ author_id }) => author_id ?? []),
  );
  return rows.map(({ text, author_id, noted_at }) => ({
    text,
    author: (author_id && names.get(author_id)) || null,
    notedAt: noted_at,
  }));
}
