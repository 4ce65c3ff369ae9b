import { encodeGlobalID } from '@pothos/plugin-relay';
import { bringToday } from '../today/today.actions.ts';
import { waitingCases } from './cases.actions.ts';
import { deciding } from './moderation.rules.ts';

/** What waits for a decision: somebody reported it, nobody reads it before, or its author objects. */
bringToday({
  kinds: ['reported', 'held', 'objected'],
  roles: deciding,
  async rows(context, most) {
    const cases = await waitingCases(context, most);
    return cases.map(({ about, kind, why, since, building, topic }) => ({
      kind: why[0]!,
      aboutId: about.id,
      since,
      building,
      topic,
      thing: kind,
      words: null,
      page: `moderation/${encodeGlobalID(about.type, about.id)}`,
    }));
  },
});
