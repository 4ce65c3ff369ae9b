import type { Context } from '../builder.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { signals } from './signal-rows.actions.ts';
import { inGroups } from './signal.rules.ts';

/** What a mail to a sender needs: never what was written or answered, since others may read that mail. */
export interface SenderMail {
  readonly email: string;
  readonly language: string;
  readonly number: string;
  readonly answerBy: string;
}

/** Undefined where it was taken back meanwhile, or its sender has no address, is gone, or wants to be left alone. */
export async function mailForSender(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  signalId: string,
): Promise<SenderMail | undefined> {
  const row = await signals(context).where('signal.id', '=', signalId).executeTakeFirst();
  const to = row?.senderId ? await whereToMail(context, row.senderId) : undefined;
  return row && to && { ...to, number: inGroups(row.number), answerBy: row.answerBy };
}
