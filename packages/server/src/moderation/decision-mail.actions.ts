import type { Context } from '../builder.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { addressOf } from '../residents/residents.actions.ts';
import { moderatedAs } from './moderated.actions.ts';
import { canObject, isTold } from './moderation.rules.ts';
import type { Decision, Ground, ModeratedKind } from './moderation.table.ts';
import { answersObjection, objectionCode } from './objection.actions.ts';

/** What an author is told of a decision about their words. */
export interface DecisionTold {
  readonly email: string;
  readonly language: string;
  readonly kind: ModeratedKind;
  readonly decision: Decision;
  readonly ground: Ground;
  /** What the person who decided said beside it, as they said it. */
  readonly words: string | null;
  readonly answersObjection: boolean;
  /** Opens the page where the author can object; null where this was the last word, or good news. */
  readonly code: string | null;
}

/** What the mail about a decision needs; undefined when the author is gone, or wants no mail and nothing was taken away. */
export async function mailAboutDecision(
  context: Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>,
  decisionId: string,
): Promise<DecisionTold | undefined> {
  const made = await context.db
    .selectFrom('moderation_decision')
    .selectAll()
    .where('id', '=', decisionId)
    .executeTakeFirst();
  if (!made?.ground) return undefined;
  const { kind, things } = moderatedAs(made.about_type);
  const [about] = await things(context, { ids: [made.about_id] });
  const answers = await answersObjection(context, decisionId);
  if (!about?.authorId || !isTold(made.decision, answers)) return undefined;
  // Somebody who wants to be left alone is still told what was taken away from them, and how to object.
  const goodNews = made.decision === 'let-through' && !answers;
  const to = await (goodNews ? whereToMail(context, about.authorId) : addressOf(context, about.authorId));
  return (
    to && {
      ...to,
      kind,
      decision: made.decision,
      ground: made.ground,
      words: made.reason,
      answersObjection: answers,
      code: canObject(made.decision, answers) ? objectionCode(context, decisionId) : null,
    }
  );
}
