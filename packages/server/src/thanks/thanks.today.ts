import { encodeGlobalID } from '@pothos/plugin-relay';
import { momentIn } from '../clock.ts';
import { bringToday } from '../today/today.actions.ts';
import { waitingForThanks } from './thanks-duty.actions.ts';

/** Nobody thanked an active resident for months. Who it is stands on the page; the name of a group everybody may read. */
bringToday({
  kinds: ['thanks-due'],
  roles: ['staff'],
  async rows(context, most) {
    const { timezone } = context.organisation;
    return (await waitingForThanks(context, most)).map((one) => ({
      aboutId: one.residentId,
      kind: 'thanks-due' as const,
      since: momentIn(timezone, one.since, '00:00'),
      by: one.dueOn,
      building: null,
      topic: null,
      thing: null,
      words: one.groups[0] ?? null,
      page: `thanks/${encodeGlobalID('ActiveResident', one.residentId)}`,
    }));
  },
});
