import { buildingNames } from '../community/places.actions.ts';
import { bringToday } from '../today/today.actions.ts';
import { isUnanswered, unansweredPosts } from './unanswered-posts.actions.ts';

/** After three days without an answer a person looks: who in the building can help is known at the door, not here. */
bringToday({
  kinds: ['unanswered-post'],
  roles: ['staff', 'committee-member'],
  async rows(context, most) {
    const posts = await unansweredPosts(context, most);
    const names = await buildingNames(context, [...new Set(posts.map(({ buildingId }) => buildingId))]);
    return posts.map(({ id, buildingId, category, since }) => ({
      kind: 'unanswered-post' as const,
      aboutId: id,
      since,
      building: names.get(buildingId) ?? null,
      topic: category,
      thing: 'post',
      words: null,
      page: null,
    }));
  },
  waits: isUnanswered,
});
