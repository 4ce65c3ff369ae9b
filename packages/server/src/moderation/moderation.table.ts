import { column, plain, table, type RowOf } from '../database/columns.ts';

export type ReportReason = 'danger' | 'child' | 'private-data' | 'insult' | 'spam' | 'other';
export type Decision = 'let-through' | 'refuse' | 'remove' | 'leave';

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

export const moderationDecision = table(
  'moderation_decision',
  {
    organisation_id: plain<string>('moderation'),
    id: column<string>(decided),
    about_type: column<string>(decided),
    about_id: column<string>(decided),
    decision: column<Decision>(decided),
    reason: column<string>(decided),
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
    resident_block: RowOf<typeof residentBlock>;
  }
}
