import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { hearsOfBoard } from '../notifications/choice.actions.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { findPerson } from '../residents/residents.actions.ts';
import { daysBetweenMails } from './help-ask.rules.ts';

export const askedMailQueue = 'help-asked-mail';

/** Mails somebody who is asked, at most once a week; the board shows every ask. */
export async function mailAsked(
  context: Pick<Context, 'db' | 'organisation' | 'clock' | 'outbox'>,
  postId: string,
  residentId: string,
): Promise<void> {
  const now = context.clock.now();
  const lately = await context.db
    .selectFrom('help_asked')
    .select('post_id')
    .where('resident_id', '=', residentId)
    .where('mailed_at', '>', daysAfter(now, -daysBetweenMails))
    .executeTakeFirst();
  if (lately) return;
  await context.db
    .updateTable('help_asked')
    .set({ mailed_at: now })
    .where('resident_id', '=', residentId)
    .where('post_id', '=', postId)
    .execute();
  const organisationId = context.organisation.id;
  await context.outbox.send(context.db, askedMailQueue, { organisationId, postId, residentId });
}

/** Where that mail goes; undefined when it is no longer wanted: answered, over, left alone, turned off, moved away or gone. */
export async function mailAboutAsk(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  { postId, residentId }: { postId: string; residentId: string },
): Promise<{ email: string; language: string } | undefined> {
  const waits = await context.db
    .selectFrom('help_asked')
    .innerJoin('help_post', (join) =>
      join
        .onRef('help_post.organisation_id', '=', 'help_asked.organisation_id')
        .onRef('help_post.id', '=', 'help_asked.post_id'),
    )
    .select('help_post.id')
    .where('help_asked.post_id', '=', postId)
    .where('help_asked.resident_id', '=', residentId)
    .where('help_asked.answer', 'is', null)
    .where('help_post.state', '=', 'open')
    .executeTakeFirst();
  if (!waits || !(await hearsOfBoard(context, residentId))) return undefined;
  const person = await findPerson(context, residentId);
  return person?.kind === 'resident' ? whereToMail(context, residentId) : undefined;
}
