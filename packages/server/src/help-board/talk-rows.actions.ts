import { sql, type ExpressionBuilder } from 'kysely';
import type { Context } from '../builder.ts';
import { compiledForms } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import type { Tables } from '../database/tables.ts';
import { absentForEachOther } from '../moderation/moderation.actions.ts';
import { firstNameOf } from '../residents/residents.actions.ts';
import type { HelpState } from './help-board.table.ts';
import type { PlacedAs } from './neighbour-post.table.ts';
import type { SideOfTalk, TalkSoFar } from './help-talk.rules.ts';

type OwnTables = 'help_talk' | 'help_talk_side' | 'help_message' | 'help_contact' | 'help_outcome';
type TalkTables = OwnTables | 'help_post' | 'resident' | 'resident_block';
export type TalkReading = Pick<Context<TalkTables>, 'db'>;

export interface ContactGiven {
  readonly phone: string | null;
  readonly sharesEmail: boolean;
  readonly keptFrom: Date;
}

/** A talk with both its sides, seen from one of them: all that the rules ask for. */
export interface TalkRow {
  readonly id: string;
  readonly postId: string;
  readonly startedAt: Date;
  readonly talk: TalkSoFar;
  readonly post: { readonly state: HelpState; readonly placedAs: PlacedAs | null };
  readonly mine: SideOfTalk & { readonly mailedAt: Date | null };
  /** Null: erased. */
  readonly other: (SideOfTalk & { readonly firstName: string | null }) | null;
  readonly otherIsAbsent: boolean;
  readonly holdsOnlyUnseen: boolean;
  /** When something was last said that this side can read, and by the other of them. */
  readonly lastSaidAt: Date | null;
  readonly lastOfOtherAt: Date | null;
  readonly thanked: boolean;
  readonly toldHowItWent: boolean;
  readonly myContact: ContactGiven | null;
  readonly otherContact: ContactGiven | null;
}

/**
 * The talks of one person, those they left included; the caller decides what is there for them. One statement.
 *
 * @param only.atWork also those about what they placed for a neighbour, which are the office's and not their own
 */
export async function talksOf(
  context: TalkReading,
  residentId: string,
  only: { readonly talkId?: string; readonly notLeft?: true; readonly atWork?: true } = {},
): Promise<TalkRow[]> {
  const { talkId = '', notLeft = false, atWork = false } = only;
  const rows = await loadTalks(context.db, { one: talkId !== '', notLeft, atWork }, { residentId, talkId });
  return rows.map(rowOf);
}

const loadTalks = compiledForms(
  (
    db: Database<TalkTables>,
    { one, notLeft, atWork }: { one: boolean; notLeft: boolean; atWork: boolean },
    { residentId, talkId }: { residentId: string; talkId: string },
  ) => {
    let query = talkRows({ db }, residentId);
    if (one) query = query.where('mine.talk_id', '=', talkId);
    if (notLeft) query = query.where('mine.left_at', 'is', null);
    if (!atWork) query = query.where(asNeighbour('post.placed_as'));
    return query;
  },
);

/** One talk as one of its two has it; undefined for everybody else. */
export async function talkOf(
  context: TalkReading,
  residentId: string,
  talkId: string,
  only: { readonly atWork?: true } = {},
): Promise<TalkRow | undefined> {
  return (await talksOf(context, residentId, { talkId, ...only }))[0];
}

/** Both sides of each talk of one person, with the post and what both share. */
function sidesOf({ db }: TalkReading, residentId: string) {
  return db
    .selectFrom('help_talk_side as mine')
    .innerJoin('help_talk as talk', (join) =>
      join.onRef('talk.organisation_id', '=', 'mine.organisation_id').onRef('talk.id', '=', 'mine.talk_id'),
    )
    .innerJoin('help_post as post', (join) =>
      join.onRef('post.organisation_id', '=', 'talk.organisation_id').onRef('post.id', '=', 'talk.post_id'),
    )
    .leftJoin('help_talk_side as other', (join) =>
      join
        .onRef('other.organisation_id', '=', 'mine.organisation_id')
        .onRef('other.talk_id', '=', 'mine.talk_id')
        .onRef('other.resident_id', '<>', 'mine.resident_id'),
    )
    .leftJoin('help_contact as my_contact', (join) =>
      join
        .onRef('my_contact.organisation_id', '=', 'mine.organisation_id')
        .onRef('my_contact.talk_id', '=', 'mine.talk_id')
        .onRef('my_contact.resident_id', '=', 'mine.resident_id'),
    )
    .leftJoin('help_contact as other_contact', (join) =>
      join
        .onRef('other_contact.organisation_id', '=', 'other.organisation_id')
        .onRef('other_contact.talk_id', '=', 'other.talk_id')
        .onRef('other_contact.resident_id', '=', 'other.resident_id'),
    )
    .where('mine.resident_id', '=', residentId);
}

const ofMine = [
  'mine.resident_id as my_id',
  'mine.side as my_side',
  'mine.read_at as my_read_at',
  'mine.left_at as my_left_at',
  'mine.agreed_at as my_agreed_at',
  'mine.shares_at as my_shares_at',
  'mine.mailed_at as my_mailed_at',
] as const;
const ofOther = [
  'other.resident_id as other_id',
  'other.side as other_side',
  'other.read_at as other_read_at',
  'other.left_at as other_left_at',
  'other.agreed_at as other_agreed_at',
  'other.shares_at as other_shares_at',
] as const;
const ofContacts = [
  'my_contact.phone as my_phone',
  'my_contact.shares_email as my_shares_email',
  'my_contact.kept_from as my_kept_from',
  'other_contact.phone as other_phone',
  'other_contact.shares_email as other_shares_email',
  'other_contact.kept_from as other_kept_from',
] as const;

function talkRows(context: TalkReading, residentId: string) {
  return sidesOf(context, residentId)
    .select(['talk.id', 'talk.post_id', 'talk.started_at', 'talk.agreed_at', 'talk.done_at'])
    .select(['post.state', 'post.placed_as', ...ofMine, ...ofOther, ...ofContacts])
    .select((select) => [
      absentForEachOther(residentId, sql.ref<string | null>('other.resident_id')).as('other_is_absent'),
      firstNameOf(sql.ref<string | null>('other.resident_id')).as('other_first_name'),
      lastSaidTo(select, residentId).as('last_said_at'),
      lastSaid(select)
        .where('said.visibility', '=', 'published')
        .where('said.writer_id', 'is distinct from', residentId)
        .as('last_of_other_at'),
      holdsSomething(select).as('holds_something'),
      saidMovedOut().as('over'),
      select
        .exists(
          saidIn(select)
            .select('said.id')
            .where('said.kind', '=', 'thanks')
            .where('said.writer_id', '=', residentId)
            .where('said.visibility', '<>', 'refused'),
        )
        .as('thanked'),
      select
        .exists(
          select
            .selectFrom('help_outcome as told')
            .select('told.post_id')
            .whereRef('told.organisation_id', '=', 'talk.organisation_id')
            .whereRef('told.post_id', '=', 'talk.post_id')
            .where('told.resident_id', '=', residentId),
        )
        .as('told'),
    ]);
}

/** What one has as a neighbour: not the talks about what one placed for another at work. */
export function asNeighbour(placedAs: 'post.placed_as' | 'help_post.placed_as') {
  return sql<boolean>`(mine.side = 'responder' or ${sql.ref(placedAs)} is null)`;
}

type OfTalk = Tables & { talk: Tables['help_talk'] };

function saidIn(select: ExpressionBuilder<OfTalk, 'talk'>) {
  return select
    .selectFrom('help_message as said')
    .whereRef('said.organisation_id', '=', 'talk.organisation_id')
    .whereRef('said.talk_id', '=', 'talk.id');
}

function lastSaid(select: ExpressionBuilder<OfTalk, 'talk'>) {
  return saidIn(select).select((said) => said.fn.max('said.said_at').as('at'));
}

/** Whether anything was said in a talk, and when somebody could last read something in it, as parts of another statement. */
export function holdsSomething(select: ExpressionBuilder<OfTalk, 'talk'>) {
  return select.exists(saidIn(select).select('said.id'));
}

export function lastSaidTo(select: ExpressionBuilder<OfTalk, 'talk'>, residentId: string) {
  return lastSaid(select).where((where) => readableBy(where, residentId));
}

/** Whether one of the two of a talk lives there no more, as a part of another statement. */
export function saidMovedOut() {
  return sql<boolean>`exists (
    select from help_message as gone
    where gone.organisation_id = talk.organisation_id and gone.talk_id = talk.id and gone.kind = 'moved-out'
  )`;
}

/** What one of the two can read: what is published, and what of their own waits. */
export function readableBy(
  where: ExpressionBuilder<{ said: Tables['help_message'] }, 'said'>,
  residentId: string,
) {
  return where.or([
    where('said.visibility', '=', 'published'),
    where.and([where('said.visibility', '=', 'waiting'), where('said.writer_id', '=', residentId)]),
  ]);
}

type Selected = Awaited<ReturnType<ReturnType<typeof talkRows>['execute']>>[number];

function rowOf(row: Selected): TalkRow {
  return {
    id: row.id,
    postId: row.post_id,
    startedAt: row.started_at,
    talk: { agreedAt: row.agreed_at, doneAt: row.done_at, over: row.over },
    post: { state: row.state, placedAs: row.placed_as },
    mine: {
      residentId: row.my_id,
      side: row.my_side,
      readAt: row.my_read_at,
      leftAt: row.my_left_at,
      agreedAt: row.my_agreed_at,
      sharesAt: row.my_shares_at,
      mailedAt: row.my_mailed_at,
    },
    other:
      row.other_id && row.other_side
        ? {
            residentId: row.other_id,
            side: row.other_side,
            readAt: row.other_read_at,
            leftAt: row.other_left_at,
            agreedAt: row.other_agreed_at,
            sharesAt: row.other_shares_at,
            firstName: row.other_first_name,
          }
        : null,
    otherIsAbsent: Boolean(row.other_is_absent),
    holdsOnlyUnseen: Boolean(row.holds_something) && row.last_said_at === null,
    lastSaidAt: row.last_said_at,
    lastOfOtherAt: row.last_of_other_at,
    thanked: Boolean(row.thanked),
    toldHowItWent: Boolean(row.told),
    myContact: contactOf(row.my_phone, row.my_shares_email, row.my_kept_from),
    otherContact: contactOf(row.other_phone, row.other_shares_email, row.other_kept_from),
  };
}

function contactOf(
  phone: string | null,
  sharesEmail: boolean | null,
  keptFrom: Date | null,
): ContactGiven | null {
  return keptFrom && { phone, sharesEmail: sharesEmail === true, keptFrom };
}
