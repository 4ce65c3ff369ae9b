import { encodeGlobalID } from '@pothos/plugin-relay';
import { bringToday } from '../today/today.actions.ts';
import { aftercareList } from './aftercare.actions.ts';
import { welcomeWaits } from './aftercare.rules.ts';

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
