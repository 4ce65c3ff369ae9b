import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { Refused } from '../errors.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { sameText } from '../secrets.ts';
import { keepOpen, takeBack } from './change-post.actions.ts';
import { linkDays } from './help-board.rules.ts';
import { posts, type PostRow } from './post-rows.actions.ts';

/** What the mail needs that asks whether a post is still needed; undefined where there is nothing to ask any more. */
export async function mailForStillNeeded(
  context: Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>,
  postId: string,
): Promise<{ email: string; language: string; title: string; lastDay: string; code: string } | undefined> {
  const row = await posts(context).where('help_post.id', '=', postId).executeTakeFirst();
  // For a neighbour it is answered in the console.
  const to = row?.author_id && !row.placed_as && (await whereToMail(context, row.author_id));
  if (!row || !to || row.state !== 'open' || !row.asked_open_at) return undefined;
  return { ...to, title: row.title, lastDay: row.open_until, code: codeFor(context, row, row.asked_open_at) };
}

/** A button on the page behind the link was pressed. A GET of a mail scanner never comes here. */
export async function answerStillNeeded(
  context: Context,
  answer: { code: string; needed: boolean },
): Promise<void> {
  await context.limits.use('mail-link-from-network', context.network);
  const [postId = ''] = answer.code.split('.');
  if (!/^[0-9a-f-]{36}$/.test(postId)) throw new Refused('NOT_FOUND');
  const row = await posts(context).where('help_post.id', '=', postId).forUpdate().executeTakeFirst();
  // A new question has a new link, so that one out of an old mail does nothing.
  if (!row?.asked_open_at || !sameText(answer.code, codeFor(context, row, row.asked_open_at)))
    throw new Refused('NOT_FOUND');
  if (row.state !== 'open' || daysAfter(row.asked_open_at, linkDays) < context.clock.now())
    throw new Refused('POST_OVER');
  await (answer.needed ? keepOpen(context, row) : takeBack(context, row));
}

/** Derived for this one question, so that no table holds what opens something. */
function codeFor({ secret }: Pick<Context, 'secret'>, { id }: PostRow, askedAt: Date): string {
  return `${id}.${secret.token('help-still-needed', `${id}:${askedAt.getTime()}`)}`;
}
