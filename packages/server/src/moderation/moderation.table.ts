import { column, plain, table, type RowOf } from '../database/columns.ts';

export type ReportReason = 'danger' | 'child' | 'private-data' | 'insult' | 'spam' | 'other';
export type Decision = 'let-through' | 'refuse' | 'remove' | 'leave';
/** On what ground somebody decided: a closed list, since the author reads it in their own language. */
export type Ground = 'fine' | 'insult' | 'private-data' | 'danger' | 'scam' | 'spam' | 'off-topic' | 'other';
/** What was written, in words that hold for every slice. */
export type ModeratedKind = 'comment' | 'post' | 'message' | 'card' | 'idea' | 'thanks';
/** Why something waits for a person; also the reason with which reading it is written down. */
export type CaseReason = 'held' | 'reported' | 'objected';

const moderated = {
  whose: 'resident',
  purpose: 'moderation',
  class: 'ordinary',
  keep: '12-months',
  onErase: 'delete-row',
} as const;

export const moderationReport = table(
  'moderation_report',
  {
    organisation_id: plain<string>('moderation'),
    id: column<string>(moderated),
    about_type: column<string>(moderated),
    about_id: column<string>(moderated),
    reporter_id: column<string>(moderated),
    reason: column<ReportReason>(moderated),
    words: column<string | null>(moderated),
    reported_at: column<Date>(moderated),
  },
  { agesBy: 'reported_at' },
);

const decided = { ...moderated, whose: 'staff', onErase: 'keep' } as const;

/** Stands before the decision it is about: each night the rows go in this order, and none may hold another. */
export const moderationObjection = table(
  'moderation_objection',
  {
    organisation_id: plain<string>('moderation'),
    decision_id: column<string>(moderated),
    words: column<string>({ ...moderated, onErase: 'delete-row' }),
    objected_at: column<Date>(moderated),
    /** The decision by which somebody else answered. */
    answer_id: column<string | null>(moderated),
  },
  { agesBy: 'objected_at' },
);

export const moderationDecision = table(
  'moderation_decision',
  {
    organisation_id: plain<string>('moderation'),
    id: column<string>(decided),
    about_type: column<string>(decided),
    about_id: column<string>(decided),
    decision: column<Decision>(decided),
    ground: column<Ground | null>(decided),
    /** Own words beside the ground. */
    reason: column<string | null>(decided),
    decided_by: column<string>(decided),
    decided_at: column<Date>(decided),
  },
  { agesBy: 'decided_at' },
);

const blocking = { ...moderated, purpose: 'belonging', keep: 'account' } as const;

export const residentBlock = table('resident_block', {
  organisation_id: plain<string>('belonging'),
  blocker_id: column<string>(blocking),
  blocked_id: column<string>(blocking),
  blocked_at: column<Date>(blocking),
});

declare module '../database/tables.ts' {
  interface Tables {
    moderation_report: RowOf<typeof moderationReport>;
    moderation_decision: RowOf<typeof moderationDecision>;
    moderation_objection: RowOf<typeof moderationObjection>;
    resident_block: RowOf<typeof residentBlock>;
  }
}
