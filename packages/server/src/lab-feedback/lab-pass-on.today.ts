import { bringToday } from '../today/today.actions.ts';
import { passOnsThatWait } from './read-pass-ons.actions.ts';

/** What a tenants' association was asked to pass on waits for any of its members. */
bringToday({
  kinds: ['pass-on'],
  roles: ['committee-member'],
  async rows(context, most) {
    const waiting = await passOnsThatWait(context);
    return waiting.slice(0, most).map(({ id, association, subject, writtenAt }) => ({
      kind: 'pass-on' as const,
      aboutId: id,
      since: writtenAt,
      building: null,
      topic: null,
      thing: null,
      words: `${association}: ${subject}`,
      page: 'lab-sharing',
    }));
  },
});
