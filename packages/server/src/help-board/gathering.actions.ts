import { sql } from 'kysely';
import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { giveFirstName } from '../residents/residents.actions.ts';
import { checkComing } from './gathering.rules.ts';
import { tellBoard } from './help-news.actions.ts';
import { holdPostWithinReach } from './read-posts.actions.ts';

/** "Ik kom" and "Ik kan niet". */
export async function answerGathering(
  context: Context,
  answer: { postId: string; coming: boolean; firstName?: string | null | undefined },
): Promise<string> {
  const viewer = signedIn(context.viewer);
  // Held, so that of two who take the last place one is told that there is none.
  const gathering = await holdPostWithinReach(context, answer.postId);
  const othersComing = await countOthers(context, gathering.id, viewer.residentId);
  const today = dayIn(context.organisation.timezone, context.clock.now());
  checkComing(gathering, { ...answer, residentId: viewer.residentId, othersComing }, today);
  await context.limits.use('gathering-answer-by-actor', viewer.residentId);
  if (answer.coming && !viewer.firstName)
    await giveFirstName(context, viewer.residentId, answer.firstName ?? '');
  const { coming } = answer;
  await context.db
    .insertInto('help_coming')
    .values({
      organisation_id: context.organisation.id,
      post_id: gathering.id,
      resident_id: viewer.residentId,
      coming,
      answered_at: context.clock.now(),
      reminded_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'post_id', 'resident_id'])
        .doUpdateSet({ coming, answered_at: context.clock.now() })
        // Said twice is said once, and keeps its place.
        .where('help_coming.coming', '<>', coming),
    )
    .execute();
  await tellBoard(context, gathering);
  return gathering.id;
}

async function countOthers(context: Context, postId: string, residentId: string): Promise<number> {
  const { others } = await context.db
    .selectFrom('help_coming')
    .select(sql<number>`count(*)::int`.as('others'))
    .where('post_id', '=', postId)
    .where('coming', '=', true)
    .where('resident_id', '<>', residentId)
    .executeTakeFirstOrThrow();
  return others;
}
