import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import { hearsOfBoard } from '../notifications/choice.actions.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { findPerson } from '../residents/residents.actions.ts';
import { isThere, isToldByMail, isUnread, unreadMinutes } from './help-talk.rules.ts';
import { talkOf, type TalkRow } from './talk-rows.actions.ts';

export const respondedMailQueue = 'help-responded-mail';
export const unreadMailQueue = 'help-unread-mail';

type Mailing = Pick<Context, 'db' | 'organisation' | 'clock' | 'outbox'>;

/** Mails the writer of a post when there is a first answer for them to read. */
export async function mailFirstAnswer(context: Mailing, ofWriter: TalkRow): Promise<void> {
  const { mine, id } = ofWriter;
  if (mine.side !== 'author' || mine.mailedAt || mine.readAt) return;
  await send(context, respondedMailQueue, id, mine.residentId);
}

/** Mails everybody who has had something new in a talk for a while. */
export async function mailUnread(context: Mailing): Promise<void> {
  const now = context.clock.now();
  const rows = await context.db
    .selectFrom('help_talk_side as side')
    .innerJoin('help_message as said', (join) =>
      join
        .onRef('said.organisation_id', '=', 'side.organisation_id')
        .onRef('said.talk_id', '=', 'side.talk_id')
        .on('said.visibility', '=', 'published'),
    )
    .select(['side.talk_id', 'side.resident_id', 'side.left_at', 'side.mailed_at'])
    .select((select) => select.fn.min('said.said_at').as('first_new_at'))
    .where((where) => where('said.writer_id', 'is distinct from', where.ref('side.resident_id')))
    .where(sql<boolean>`said.said_at > greatest(side.read_at, side.mailed_at, '-infinity')`)
    .where('said.said_at', '<=', secondsAfter(now, -unreadMinutes * 60))
    .where('side.left_at', 'is', null)
    .groupBy(['side.talk_id', 'side.resident_id', 'side.left_at', 'side.mailed_at'])
    .execute();
  for (const row of rows) {
    if (isToldByMail({ leftAt: row.left_at, mailedAt: row.mailed_at }, row.first_new_at, now))
      await send(context, unreadMailQueue, row.talk_id, row.resident_id);
  }
}

/** Where a mail about a talk goes; undefined when it is no longer wanted: read, left, blocked, left alone for a while, turned off, moved away or gone. */
export async function mailAboutTalk(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  data: { talkId: string; residentId: string },
): Promise<{ email: string; language: string } | undefined> {
  const row = await talkOf(context, data.residentId, data.talkId);
  if (!row || !isThere(row.mine, row) || !isUnread(row.mine, row.lastOfOtherAt)) return undefined;
  if (!(await hearsOfBoard(context, data.residentId))) return undefined;
  const person = await findPerson(context, data.residentId);
  return person?.kind === 'resident' ? whereToMail(context, data.residentId) : undefined;
}

async function send(context: Mailing, queue: string, talkId: string, residentId: string): Promise<void> {
  await context.db
    .updateTable('help_talk_side')
    .set({ mailed_at: context.clock.now() })
    .where('talk_id', '=', talkId)
    .where('resident_id', '=', residentId)
    .execute();
  await context.outbox.send(context.db, queue, {
    organisationId: context.organisation.id,
    talkId,
    residentId,
  });
}
