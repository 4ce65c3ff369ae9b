import { encodeGlobalID } from '@pothos/plugin-relay';
import { bringToday } from '../today/today.actions.ts';
import { momentIn } from '../clock.ts';
import { aftercareList } from './aftercare.actions.ts';
import { welcomeWaits } from './aftercare.rules.ts';
import { buddiesToCall } from './buddy-roster.actions.ts';

/** What waits of newcomers: for the contact and the deputy, and for the team what they left unopened. Nobody's name stands in it. */
bringToday({
  kinds: welcomeWaits,
  roles: ['staff'],
  async rows(context, most) {
    return (await aftercareList(context, most)).map(({ id, ...row }) => ({
      ...row,
      aboutId: id,
      topic: null,
      thing: null,
      words: null,
      page: `welcome/${encodeGlobalID('Welcome', id)}`,
    }));
  },
});

/** Who wants to help new neighbours was promised a call; their name and number stand where it is done. */
bringToday({
  kinds: ['buddy-wished'],
  roles: ['staff'],
  async rows(context, most) {
    return (await buddiesToCall(context, most)).map(({ id, building, toldOn }) => ({
      kind: 'buddy-wished' as const,
      aboutId: id,
      since: momentIn(context.organisation.timezone, toldOn, '00:00'),
      building,
      topic: null,
      thing: null,
      words: null,
      page: 'welcome/buddies',
    }));
  },
});
