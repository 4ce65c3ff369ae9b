import { encodeGlobalID } from '@pothos/plugin-relay';
import { bringToday } from '../today/today.actions.ts';
import { callsToMake, isCallToMake } from './calls.actions.ts';

/** Somebody wants to be called with what is new; who it is stands where opening it is written down. */
bringToday({
  kinds: ['news-call'],
  roles: ['staff'],
  async rows(context, most) {
    return (await callsToMake(context, most)).map(({ id, madeAt }) => ({
      kind: 'news-call' as const,
      aboutId: id,
      since: madeAt,
      building: null,
      topic: null,
      thing: null,
      words: null,
      page: `notifications/${encodeGlobalID('TodayRow', id)}`,
    }));
  },
  waits: isCallToMake,
});
