import { encodeGlobalID } from '@pothos/plugin-relay';
import { momentIn } from '../clock.ts';
import { bringToday, type Waiting } from '../today/today.actions.ts';
import type { SignalRow } from './signal-rows.actions.ts';
import { inGroups } from './signal.rules.ts';
import {
  isUnreached,
  signalsNotHelped,
  signalsToAnswer,
  signalsUnreached,
} from './waiting-signals.actions.ts';

/** A signal waits for whoever looks into it; for all of the staff where nobody does, or where it is late. */
bringToday({
  kinds: ['signal'],
  roles: ['staff'],
  async rows(context, most) {
    return (await signalsToAnswer(context, most)).map((row) => ({
      ...about(row),
      kind: 'signal' as const,
      since: row.sentAt,
      by: row.answerBy,
    }));
  },
});

/** An answer did not help, or somebody wants to be called. */
bringToday({
  kinds: ['signal-not-helped'],
  roles: ['staff'],
  async rows(context, most) {
    const { timezone } = context.organisation;
    return (await signalsNotHelped(context, most)).map((row) => ({
      ...about(row),
      kind: 'signal-not-helped' as const,
      since: row.judgedAt ?? momentIn(timezone, row.sentOn, '00:00'),
    }));
  },
});

/** There is an answer, and no mail that says so arrives: somebody calls or writes. It is done elsewhere, so it is said to be done here. */
bringToday({
  kinds: ['signal-unreached'],
  roles: ['staff'],
  async rows(context, most) {
    return (await signalsUnreached(context, most)).map((row) => ({
      ...about(row),
      kind: 'signal-unreached' as const,
      aboutId: row.answerId,
      since: row.answeredAt,
      page: null,
    }));
  },
  waits: isUnreached,
});

/** Its number alone: what a resident wrote is read where opening it is written down. */
function about({ id, number }: SignalRow): Omit<Waiting, 'kind' | 'since'> {
  return {
    aboutId: id,
    building: null,
    topic: null,
    thing: null,
    words: inGroups(number),
    page: `signal/${encodeGlobalID('Signal', id)}`,
  };
}
