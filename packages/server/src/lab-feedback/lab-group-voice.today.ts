import { encodeGlobalID } from '@pothos/plugin-relay';
import { dayIn } from '../clock.ts';
import { bringToday } from '../today/today.actions.ts';
import { shortened } from './lab-questions.rules.ts';
import { voicesToAgree } from './read-group-voices.actions.ts';

/** What a group wants to say waits for the yes of a member; whoever wrote it finds nothing. */
bringToday({
  kinds: ['group-yes'],
  roles: ['committee-member'],
  async rows(context, most) {
    const voices = await voicesToAgree(context);
    return voices.slice(0, most).map(({ id, group, text, writtenAt, lapsesAt }) => ({
      kind: 'group-yes' as const,
      aboutId: id,
      since: writtenAt,
      by: dayIn(context.organisation.timezone, lapsesAt),
      building: null,
      topic: null,
      thing: null,
      words: `${group}: ${shortened(text)}`,
      page: `groups/voices/${encodeGlobalID('LabGroupVoice', id)}`,
    }));
  },
});
