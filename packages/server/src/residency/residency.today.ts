import { encodeGlobalID } from '@pothos/plugin-relay';
import { homesInWords } from '../community/home-numbers.actions.ts';
import { bringToday } from '../today/today.actions.ts';
import { waitingAtDesk } from './desk.actions.ts';

/** Whom no mail reaches with the yearly question: somebody at work rings before a residency ends. */
bringToday({
  kinds: ['still-here'],
  roles: ['staff'],
  async rows(context, most) {
    const waiting = await waitingAtDesk(context, most);
    const places = await homesInWords(
      context,
      waiting.map(({ homeId }) => homeId),
    );
    return waiting.map(({ id, homeId, since }) => ({
      kind: 'still-here' as const,
      aboutId: id,
      since,
      building: places.get(homeId) ?? null,
      topic: null,
      thing: null,
      words: null,
      page: `residents/still-here/${encodeGlobalID('Residency', id)}`,
    }));
  },
});
