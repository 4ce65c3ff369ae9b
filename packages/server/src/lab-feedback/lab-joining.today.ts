import { bringToday } from '../today/today.actions.ts';
import { joinedWaiting, stillWaits } from './read-lab-joinings.actions.ts';

/** Residents who want to join in wait for a word of somebody at work; whoever has no address is called, and said to be told. */
bringToday({
  kinds: ['joined'],
  roles: ['editor', 'staff'],
  async rows(context, most) {
    const waiting = await joinedWaiting(context, most);
    return waiting.map(({ slug, lab, item, first }) => ({
      kind: 'joined' as const,
      aboutId: first.joiningId,
      since: first.joinedAt,
      building: null,
      topic: null,
      thing: null,
      words: item ?? lab,
      page: `lab-joining/${slug}`,
    }));
  },
  waits: stillWaits,
});
