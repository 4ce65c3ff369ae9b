import { encodeGlobalID } from '@pothos/plugin-relay';
import { dayLater, momentIn } from '../clock.ts';
import { bringToday, type Waiting } from '../today/today.actions.ts';
import type { CommitmentRow } from './commitment-rows.actions.ts';
import { nearsDays } from './commitments.rules.ts';
import { promisesHanded, promisesToKeep } from './waiting-commitments.actions.ts';

const roles = ['editor', 'staff'] as const;

/** A promise whose day nears waits for whoever has the turn; by the day that was promised. */
bringToday({
  kinds: ['commitment-due'],
  roles,
  async rows(context, most) {
    const { timezone } = context.organisation;
    return (await promisesToKeep(context, most)).map((row) => ({
      ...about(row),
      kind: 'commitment-due' as const,
      since: momentIn(timezone, dayLater(row.due, -nearsDays), '00:00'),
      by: row.due,
    }));
  },
});

/** A colleague asks the viewer to take one over. */
bringToday({
  kinds: ['commitment-handed'],
  roles,
  async rows(context, most) {
    return (await promisesHanded(context, most)).map((row) => ({
      ...about(row),
      kind: 'commitment-handed' as const,
      since: row.handedAt!,
    }));
  },
});

function about({ id, text }: CommitmentRow): Omit<Waiting, 'kind' | 'since'> {
  return {
    aboutId: id,
    building: null,
    topic: null,
    thing: null,
    words: text,
    page: `commitments/${encodeGlobalID('Commitment', id)}`,
  };
}
