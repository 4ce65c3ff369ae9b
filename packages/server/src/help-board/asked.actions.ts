import { expressionBuilder, type Expression, type SqlBool } from 'kysely';
import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { among, plannedOnce } from '../database/compiled-once.ts';
import type { Tables } from '../database/tables.ts';
import { daysToAnswer, mostAsksAWeek } from './help-ask.rules.ts';

type Asking = Pick<Context<'help_asked'>, 'db' | 'organisation' | 'clock'>;

const ofAsks = () => expressionBuilder<Pick<Tables, 'help_asked' | 'help_talk' | 'help_talk_side'>>();

/** Whether somebody was asked for a post before, as a part of another statement. */
export function wasAskedFor(postId: string, resident: Expression<string>): Expression<SqlBool> {
  const asks = ofAsks();
  return asks.exists(
    asks
      .selectFrom('help_asked')
      .select('help_asked.post_id')
      .where('help_asked.post_id', '=', postId)
      .where('help_asked.resident_id', '=', resident),
  );
}

/** Whether somebody was asked often enough this week, as a part of another statement. */
export function wasAskedOften(now: Date, resident: Expression<string>): Expression<SqlBool> {
  const asks = ofAsks();
  return asks(
    asks
      .selectFrom('help_asked')
      .select((asked) => asked.fn.countAll<number>().as('asks'))
      .where('help_asked.resident_id', '=', resident)
      .where('help_asked.asked_at', '>', daysAfter(now, -7)),
    '>=',
    mostAsksAWeek,
  );
}

/** Whether somebody talks about a post already, also where they left that talk, as a part of another statement. */
export function talksAbout(postId: string, resident: Expression<string>): Expression<SqlBool> {
  const talks = ofAsks();
  return talks.exists(
    talks
      .selectFrom('help_talk')
      .innerJoin('help_talk_side', (join) =>
        join
          .onRef('help_talk_side.organisation_id', '=', 'help_talk.organisation_id')
          .onRef('help_talk_side.talk_id', '=', 'help_talk.id'),
      )
      .select('help_talk.id')
      .where('help_talk.post_id', '=', postId)
      .where('help_talk_side.resident_id', '=', resident),
  );
}

/** Who was asked for a post lately and has no talk about it: whatever they did, and did not. */
export async function askedLately(context: Asking, postId: string): Promise<string[]> {
  const rows = await context.db
    .selectFrom('help_asked')
    .select('resident_id')
    .where('post_id', '=', postId)
    .where('asked_at', '>', daysAfter(context.clock.now(), -daysToAnswer))
    .where((where) => where.or([where('answer', 'is', null), where('answer', '<>', 'yes')]))
    .orderBy('asked_at')
    .orderBy('resident_id')
    .execute();
  return rows.map(({ resident_id }) => resident_id);
}

/** When each of these people was last asked for anything. */
export async function lastAsked(
  context: Asking,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Date | null>> {
  if (ids.length === 0) return new Map();
  const statement = context.db
    .selectFrom('help_asked')
    .select((select) => ['resident_id', select.fn.max('asked_at').as('last')])
    .where('resident_id', '=', among(ids))
    .groupBy('resident_id');
  const rows = await plannedOnce(context.db, statement);
  return new Map(rows.map(({ resident_id, last }) => [resident_id, last]));
}

/** Whom of these people somebody helped before, or was helped by. */
export async function helpedBefore(
  context: Pick<Context<'help_talk' | 'help_talk_side'>, 'db'>,
  residentId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const statement = context.db
    .selectFrom('help_talk_side as mine')
    .innerJoin('help_talk as talk', (join) =>
      join.onRef('talk.organisation_id', '=', 'mine.organisation_id').onRef('talk.id', '=', 'mine.talk_id'),
    )
    .innerJoin('help_talk_side as other', (join) =>
      join
        .onRef('other.organisation_id', '=', 'mine.organisation_id')
        .onRef('other.talk_id', '=', 'mine.talk_id'),
    )
    .select('other.resident_id')
    .where('mine.resident_id', '=', residentId)
    .where('other.resident_id', '=', among(ids))
    .where('talk.done_at', 'is not', null);
  const rows = await plannedOnce(context.db, statement);
  return new Set(rows.map(({ resident_id }) => resident_id));
}
