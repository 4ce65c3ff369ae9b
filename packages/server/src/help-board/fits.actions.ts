import type { HelpReason } from '@wederkerig/words/help-reasons';
import { signedIn, type Context } from '../builder.ts';
import { ownAnswers } from '../profile-card/read-cards.actions.ts';
import { candidateOf, mayFit, needOf, type PostToFit } from './help-fit.rules.ts';
import { rankMatches } from './help-match.rules.ts';
import { textReader } from './own-words.actions.ts';
import type { PostView } from './post-views.actions.ts';

type Fitting = PostToFit & Pick<PostView, 'mine' | 'state' | 'nearness'>;

/**
 * Why each of these posts may suit the viewer: from what they told of themselves, where they live and what the post says, and
 * from nothing that anybody else told. A number of statements that does not depend on how many posts there are.
 */
export async function fitsOf(context: Context, posts: readonly Fitting[]): Promise<HelpReason[][]> {
  const none = () => posts.map(() => []);
  if (!posts.some(mayFit)) return none();
  const { residentId } = signedIn(context.viewer);
  const told = await ownAnswers(context);
  if (told.length === 0) return none();
  const reader = await textReader(context);
  return posts.map((post) => {
    if (!mayFit(post)) return [];
    const viewer = candidateOf(residentId, told, post.kind, reader, { nearness: post.nearness });
    const [match] = rankMatches(needOf(post, context.organisation.language, reader), [viewer]);
    return [...(match?.reasons ?? [])];
  });
}
