import { bringToday } from '../today/today.actions.ts';
import { advertsToCheck } from './adverts-at-work.actions.ts';

/** Texts beside a vacant home that a colleague wrote. */
bringToday({
  kinds: ['mix-advert-to-check'],
  roles: ['editor', 'staff'],
  async rows(context, most) {
    const waiting = await advertsToCheck(context, most);
    return waiting.map(({ id, since, slug, name }) => ({
      kind: 'mix-advert-to-check',
      aboutId: id,
      since,
      building: name,
      topic: null,
      thing: null,
      words: null,
      page: `mix/${slug}`,
    }));
  },
});
