import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { Refused } from '../errors.ts';
import { sameText } from '../secrets.ts';
import { readText } from '../text.rules.ts';
import { canObject, longestWords, objectionDays } from './moderation.rules.ts';

/** An author says, once, that a decision about their words is wrong; somebody else looks at it anew. */
export async function objectTo(context: Context, said: { code: string; words: string }): Promise<void> {
  await context.limits.use('mail-link-from-network', context.network);
  const [decisionId = ''] = said.code.split('.');
  if (!/^[0-9a-f-]{36}$/.test(decisionId)) throw new Refused('CODE_EXPIRED');
  if (!sameText(said.code, objectionCode(context, decisionId))) throw new Refused('CODE_EXPIRED');
  const made = await context.db
    .selectFrom('moderation_decision')
    .select(['decision', 'decided_at'])
    .where('id', '=', decisionId)
    .executeTakeFirst();
  if (!made || daysAfter(made.decided_at, objectionDays) < context.clock.now())
    throw new Refused('CODE_EXPIRED');
  if (!canObject(made.decision, await answersObjection(context, decisionId)))
    throw new Refused('CODE_EXPIRED');
  const words = readText(said.words, longestWords);
  const kept = await context.db
    .insertInto('moderation_objection')
    .values({
      organisation_id: context.organisation.id,
      decision_id: decisionId,
      words,
      objected_at: context.clock.now(),
      answer_id: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('decision_id')
    .executeTakeFirst();
  if (!kept) throw new Refused('ALREADY_ANSWERED');
}

/** Whether a decision was the answer to an objection. */
export async function answersObjection({ db }: Pick<Context, 'db'>, decisionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('moderation_objection')
    .select('decision_id')
    .where('answer_id', '=', decisionId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Derived for this one decision, so that no table holds what opens something. */
export function objectionCode({ secret }: Pick<Context, 'secret'>, decisionId: string): string {
  return `${decisionId}.${secret.token('moderation-objection', decisionId)}`;
}
