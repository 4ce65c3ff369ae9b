import { v7 as newId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { readText } from '../text.rules.ts';
import { loadCase } from './case.actions.ts';
import { oneAtATime } from './case-records.actions.ts';
import { moderatedAs, type Thing } from './moderated.actions.ts';
import { checkDecision, isTold, longestWords } from './moderation.rules.ts';
import type { Decision, Ground } from './moderation.table.ts';

export const decisionMailQueue = 'moderation-decision-mail';

export interface Deciding {
  readonly about: Thing;
  readonly decision: Decision;
  readonly ground: Ground;
  readonly words?: string | null;
}

/**
 * Somebody decides about one thing that waits for it, on a ground. Works in the console alone; it is written down, the author
 * is told, and nobody decides about what they wrote, reported or decided before.
 */
export async function decide(context: Context, made: Deciding): Promise<void> {
  const decider = signedIn(context.viewer);
  await context.limits.use('decision-by-actor', decider.residentId);
  await oneAtATime(context, made.about);
  const { facts, why, records } = await loadCase(context, made.about);
  const words = made.words?.trim() ? readText(made.words, longestWords) : null;
  checkDecision({ why, decision: made.decision, ground: made.ground, words });
  await writeAudit(context, {
    actor: 'resident',
    actorId: decider.residentId,
    action: `decide:${made.decision}`,
    aboutId: made.about.id,
    reason: why[0]!,
    whoseId: facts.authorId,
  });
  const id = await writeDecision(context, { ...made, words });
  const objection = why.includes('objected') ? records.objection : null;
  await carryOut(context, made, objection !== null);
  if (objection) await answerObjection(context, objection.decisionId, id);
  if (facts.authorId && isTold(made.decision, objection !== null))
    await context.outbox.send(context.db, decisionMailQueue, {
      organisationId: context.organisation.id,
      decisionId: id,
    });
}

async function writeDecision(context: Context, made: Deciding): Promise<string> {
  const id = newId();
  await context.db
    .insertInto('moderation_decision')
    .values({
      organisation_id: context.organisation.id,
      id,
      about_type: made.about.type,
      about_id: made.about.id,
      decision: made.decision,
      ground: made.ground,
      reason: made.words ?? null,
      decided_by: signedIn(context.viewer).residentId,
      decided_at: context.clock.now(),
    })
    .execute();
  return id;
}

async function carryOut(context: Context, made: Deciding, answersObjection: boolean): Promise<void> {
  const slice = moderatedAs(made.about.type);
  if (!answersObjection) return slice.carryOut(context, made.about.id, made.decision);
  if (made.decision === 'let-through') await slice.bringBack(context, made.about.id);
}

async function answerObjection({ db }: Context, decisionId: string, answerId: string): Promise<void> {
  await db
    .updateTable('moderation_objection')
    .set({ answer_id: answerId })
    .where('decision_id', '=', decisionId)
    .execute();
}
