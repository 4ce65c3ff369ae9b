import { momentIn } from '../clock.ts';
import { bringToday } from '../today/today.actions.ts';
import { valuesWaiting } from './work-views.actions.ts';

/** Proposals to put together, a small edit that wants a second person, and the yearly look back. */
bringToday({
  kinds: ['values-proposed', 'values-edit', 'values-review'],
  roles: ['staff', 'committee-member'],
  async rows(context, most) {
    const { timezone } = context.organisation;
    return (await valuesWaiting(context, most)).map(({ kind, aboutId, since, slug, place, words }) => ({
      kind,
      aboutId,
      since: typeof since === 'string' ? momentIn(timezone, since, '00:00') : since,
      building: place,
      topic: null,
      thing: null,
      words,
      page: `core-values/${slug}`,
    }));
  },
});
