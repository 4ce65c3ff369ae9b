import { atWorkIn, inConsole, type Context, type SignedIn } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { posts, type Posts } from './post-rows.actions.ts';

/** What was placed for neighbours, as far as it is the work of this viewer: of staff all of it, of others their own. */
export function placedAtWork(context: Pick<Context, 'db'>, viewer: SignedIn): Posts {
  const all = posts(context).where('help_post.placed_as', 'is not', null);
  return atWorkIn(viewer, 'staff') ? all : all.where('help_post.author_id', '=', viewer.residentId);
}

/** Whoever changes something of it, within the limit. */
export async function changesAtWork(context: Context): Promise<SignedIn> {
  const viewer = inConsole(context.viewer, 'staff', 'committee-member');
  await context.limits.use('neighbour-change-by-actor', viewer.residentId);
  return viewer;
}

/** Writes down what somebody did at work. */
export function note(
  context: Context,
  { residentId }: SignedIn,
  action: string,
  aboutId: string,
  reason: string,
): Promise<void> {
  return writeAudit(context, { actor: 'resident', actorId: residentId, action, aboutId, reason });
}
