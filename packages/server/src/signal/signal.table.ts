import { column, plain, table, type RowOf } from '../database/columns.ts';

/** What somebody tells. Of danger there is nothing to write: they call 112. */
export type SignalKind = 'broken' | 'nuisance' | 'promise' | 'complaint' | 'tip';
export type SignalSource = 'web' | 'phone' | 'paper';
export type SignalVerdict = 'helped' | 'partly' | 'not-helped';
/** How somebody for whom staff entered one agreed that it is theirs. */
export type SignalConsent = 'phone' | 'paper' | 'in-person';
export type ReminderStep =
  'before' | 'today' | 'late-1' | 'late-2' | 'late-3' | 'late-4' | 'late-5' | 'escalated';

const answering = 'answering-signals';

/** How fast the organisation answers, and whom else one can go to. */
export const signalSetting = table('signal_setting', {
  organisation_id: plain<string>(answering),
  days_complaint: plain<number>(answering),
  days_tip: plain<number>(answering),
  repair_phone: plain<string | null>(answering),
  nuisance_phone: plain<string | null>(answering),
  committee_name: plain<string | null>(answering),
  committee_link: plain<string | null>(answering),
  committee_phone: plain<string | null>(answering),
  version: plain<number>(answering),
});

const told = {
  whose: 'resident',
  purpose: answering,
  class: 'ordinary',
  keep: '12-months',
  onErase: 'delete-row',
} as const;
const atWork = {
  whose: 'staff',
  purpose: answering,
  class: 'ordinary',
  keep: '12-months',
  onErase: 'clear',
} as const;

/** What a resident or a guest told the organisation; with it go its answers and notes. */
export const signal = table(
  'signal',
  {
    organisation_id: plain<string>(answering),
    id: column<string>(told),
    /** Six figures, drawn by lot. */
    number: column<string>(told),
    kind: column<SignalKind>(told),
    text: column<string>(told),
    language: column<string>(told),
    source: column<SignalSource>(told),
    /** Null for somebody without an account. */
    sender_id: column<string | null>(told),
    /** Who entered it for somebody who called or wrote. */
    entered_by: column<string | null>(atWork),
    /** How they agreed that what was entered for them stands with their account. */
    consent_how: column<SignalConsent | null>(told),
    linked_by: column<string | null>(atWork),
    /** The promise it is about. */
    commitment_id: column<string | null>(told),
    /** Where the sender lived then. */
    neighbourhood_id: column<string | null>(told),
    building_id: column<string | null>(told),
    sent_at: column<Date>(told),
    sent_on: column<string>(told),
    answer_by: column<string>(told),
    /** Who looks into it. */
    owner_id: column<string | null>(atWork),
    /** Since when it lies with a colleague who did not open it. */
    handed_on: column<string | null>(told),
    /** The day of the first answer. */
    answered_on: column<string | null>(told),
    verdict: column<SignalVerdict | null>(told),
    judged_at: column<Date | null>(told),
    verdict_answer_id: column<string | null>(told),
    /** Since when its sender lets everybody read what the organisation writes about it. */
    for_all_on: column<string | null>(told),
    /** Where the sender wants to be called about it. */
    call_phone: column<string | null>({ ...told, class: 'contact', onErase: 'delete-row' }),
  },
  { agesBy: 'sent_at' },
);

export const signalAnswer = table(
  'signal_answer',
  {
    organisation_id: plain<string>(answering),
    id: plain<string>(answering),
    signal_id: plain<string>(answering),
    text: column<string>({ ...atWork, onErase: 'keep' }),
    language: column<string>({ ...atWork, onErase: 'keep' }),
    author_id: column<string | null>(atWork),
    job: column<string>({ ...atWork, onErase: 'keep' }),
    answered_at: column<Date>({ ...atWork, onErase: 'keep' }),
  },
  { agesBy: 'answered_at' },
);

export const signalNote = table(
  'signal_note',
  {
    organisation_id: plain<string>(answering),
    id: plain<string>(answering),
    signal_id: plain<string>(answering),
    text: column<string>({ ...atWork, onErase: 'keep' }),
    author_id: column<string | null>(atWork),
    noted_at: column<Date>({ ...atWork, onErase: 'keep' }),
  },
  { agesBy: 'noted_at' },
);

/** What the organisation wrote of one in public, in its own words. */
export const signalForAll = table(
  'signal_for_all',
  {
    organisation_id: plain<string>(answering),
    signal_id: column<string>(told),
    text: column<string>(told),
    answer: column<string>(told),
    language: plain<string>(answering),
    author_id: column<string | null>(atWork),
    shown_on: column<string>(told),
    shown_at: column<Date>(told),
  },
  { agesBy: 'shown_at' },
);

export const signalReminder = table(
  'signal_reminder',
  {
    organisation_id: plain<string>(answering),
    signal_id: column<string>({ ...atWork, onErase: 'delete-row' }),
    colleague_id: column<string>({ ...atWork, onErase: 'delete-row' }),
    step: column<ReminderStep>({ ...atWork, onErase: 'delete-row' }),
    sent_at: column<Date>({ ...atWork, onErase: 'delete-row' }),
  },
  { agesBy: 'sent_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    signal_setting: RowOf<typeof signalSetting>;
    signal: RowOf<typeof signal>;
    signal_answer: RowOf<typeof signalAnswer>;
    signal_note: RowOf<typeof signalNote>;
    signal_for_all: RowOf<typeof signalForAll>;
    signal_reminder: RowOf<typeof signalReminder>;
  }
}
