import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import { residentOfAddress } from '../residents/residents.actions.ts';
import { seedDone } from '../today/today.seed.ts';
import { placeSeeded } from './help-board.seed.ts';
import { unansweredPosts } from './unanswered-posts.actions.ts';

/** How many posts without an answer wait for somebody to look: a morning's work. */
const waiting = 3;

/**
 * What waits for the colleagues of the demo on its board: a post that says where a key is, and the last few that nobody
 * answered. Els of the colleagues looked at the others.
 */
export async function seedWaitingPosts(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
): Promise<void> {
  await placeSeeded(context, {
    building: 'De Linde',
    home: 6,
    at: secondsAfter(context.clock.now(), -3600),
    visibility: 'waiting',
    post: {
      kind: 'request',
      category: 'pets',
      title: 'Wie geeft mijn kat eten?',
      text: 'Ik ben een week weg. De sleutel ligt onder de mat.',
      reach: 'building',
      timing: 'flexible',
    },
  });
  const els = await residentOfAddress(context, 'els@wonen.example');
  if (!els) return;
  const posts = await unansweredPosts(context, 1000);
  const aboutIds = posts.slice(0, -waiting).map(({ id }) => id);
  await seedDone(context, { kind: 'unanswered-post', aboutIds, by: els });
}
