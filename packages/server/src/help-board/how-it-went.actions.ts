import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { Refused } from '../errors.ts';
import { isOwn } from './help-board.rules.ts';
import type { HelpWent } from './help-board.table.ts';
import { mayTell } from './how-it-went.rules.ts';

/** Says once how it went, for nobody to read but in whole numbers. */
export async function tellHowItWent(context: Context, postId: string, went: HelpWent): Promise<string> {
  const { residentId } = signedIn(context.viewer);
  const took = await partIn(context, postId, residentId);
  if (!took || !mayTell(took, dayIn(context.organisation.timezone, context.clock.now())))
    throw new Refused('NOT_FOUND');
  await context.limits.use('help-change-by-actor', residentId);
  const told = await context.db
    .insertInto('help_outcome')
    .values({
      organisation_id: context.organisation.id,
      post_id: postId,
      resident_id: residentId,
      went,
      told_at: context.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('post_id')
    .executeTakeFirst();
  if (!told) throw new Refused('ALREADY_ANSWERED');
  return postId;
}

/** What somebody did in what a post was about; undefined where they had no part in it. */
async function partIn(context: Context, postId: string, residentId: string) {
  const post = await context.db
    .selectFrom('help_post')
    .select((post) => [
      'kind',
      'state',
      'author_id',
      'placed_as',
      'on_date',
      post
        .exists(
          post
            .selectFrom('help_coming')
            .select('help_coming.post_id')
            .whereRef('help_coming.organisation_id', '=', 'help_post.organisation_id')
            .whereRef('help_coming.post_id', '=', 'help_post.id')
            .where('help_coming.resident_id', '=', residentId)
            .where('help_coming.coming', '=', true),
        )
        .as('came'),
      post
        .exists(
          post
            .selectFrom('help_talk')
            .innerJoin('help_talk_side', (join) =>
              join
                .onRef('help_talk_side.organisation_id', '=', 'help_talk.organisation_id')
                .onRef('help_talk_side.talk_id', '=', 'help_talk.id'),
            )
            .select('help_talk.id')
            .whereRef('help_talk.organisation_id', '=', 'help_post.organisation_id')
            .whereRef('help_talk.post_id', '=', 'help_post.id')
            .where('help_talk_side.resident_id', '=', residentId)
            .where('help_talk.done_at', 'is not', null),
        )
        .as('finished'),
    ])
    .where('id', '=', postId)
    .executeTakeFirst();
  return (
    post && {
      kind: post.kind,
      state: post.state,
      onDate: post.on_date,
      came: Boolean(post.came) || (post.kind === 'gathering' && isOwn(post, residentId)),
      finished: Boolean(post.finished),
    }
  );
}
