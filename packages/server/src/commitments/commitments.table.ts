import { column, plain, table, type RowOf } from '../database/columns.ts';

/** Late is none of these: it is worked out. */
export type CommitmentState = 'planned' | 'under-way' | 'kept' | 'dropped';
export type UpdateKind = 'update' | 'kept' | 'dropped' | 'reopened';
export type Noticed = 'yes' | 'not-yet' | 'dont-know';
export type NoticedBy = 'resident' | 'guest' | 'visitor';

const ours = 'hearing-residents';

/** Who does something, and who said so: the name goes with the person, what was promised stays. */
const atWork = {
  whose: 'staff',
  purpose: ours,
  class: 'ordinary',
  keep: 'while-used',
  onErase: 'clear',
} as const;

export const commitment = table('commitment', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  slug: plain<string>(ours),
  language: plain<string>(ours),
  text: plain<string>(ours),
  /** Who it is for residents, such as Woonservice. */
  owner_role: plain<string>(ours),
  owner_id: column<string | null>(atWork),
  handed_to: column<string | null>(atWork),
  handed_at: column<Date | null>(atWork),
  /** Never overwritten. */
  first_due: plain<string>(ours),
  due: plain<string>(ours),
  state: plain<CommitmentState>(ours),
  /** The day it was kept or dropped. */
  ended_on: plain<string | null>(ours),
  neighbourhood_id: plain<string | null>(ours),
  building_id: plain<string | null>(ours),
  lab_item_id: plain<string | null>(ours),
  lab_comment_id: plain<string | null>(ours),
  made_by: column<string | null>(atWork),
  made_on: plain<string>(ours),
});

export const commitmentTranslation = table('commitment_translation', {
  organisation_id: plain<string>(ours),
  commitment_id: plain<string>(ours),
  language: plain<string>(ours),
  text: plain<string>(ours),
  state: plain<'written' | 'checked' | 'machine'>(ours),
});

export const commitmentUpdate = table('commitment_update', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  commitment_id: plain<string>(ours),
  kind: plain<UpdateKind>(ours),
  said_on: plain<string>(ours),
  text: plain<string>(ours),
  language: plain<string>(ours),
  link: plain<string | null>(ours),
  proof_item_id: plain<string | null>(ours),
  author_id: column<string | null>(atWork),
  job: column<string>({ ...atWork, onErase: 'keep' }),
  /** When those who follow it were told. */
  told_at: plain<Date | null>(ours),
});

export const commitmentMove = table('commitment_move', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  commitment_id: plain<string>(ours),
  from_day: plain<string>(ours),
  to_day: plain<string>(ours),
  reason: plain<string>(ours),
  language: plain<string>(ours),
  moved_on: plain<string>(ours),
  author_id: column<string | null>(atWork),
  job: column<string>({ ...atWork, onErase: 'keep' }),
  /** When those who follow it were told. */
  told_at: plain<Date | null>(ours),
});

export const commitmentReminder = table('commitment_reminder', {
  organisation_id: plain<string>(ours),
  commitment_id: plain<string>(ours),
  due: plain<string>(ours),
  days_late: plain<number>(ours),
  owner_id: column<string>({ ...atWork, onErase: 'delete-row' }),
  sent_at: column<Date>({ ...atWork, onErase: 'delete-row' }),
});

const noticed = {
  whose: 'resident',
  purpose: ours,
  class: 'ordinary',
  keep: 'while-used',
  onErase: 'delete-row',
} as const;

export const commitmentNotice = table('commitment_notice', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  commitment_id: plain<string>(ours),
  voice: plain<NoticedBy>(ours),
  resident_id: column<string | null>(noticed),
  visitor_hash: column<Buffer | null>({ ...noticed, whose: 'visitor' }),
  choice: column<Noticed>(noticed),
  noticed_on: column<string>(noticed),
});

const following = {
  whose: 'resident',
  purpose: ours,
  class: 'ordinary',
  keep: 'account',
  onErase: 'delete-row',
} as const;

/** Who hears what comes of something; says nothing of an answer, and outlives the lab. */
export const follow = table('follow', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  resident_id: column<string>(following),
  commitment_id: plain<string | null>(ours),
  lab_item_id: plain<string | null>(ours),
  followed_on: column<string>(following),
  /** Since when nothing more is mailed about it, also to whoever follows it in another way. */
  stopped_on: column<string | null>(following),
});

declare module '../database/tables.ts' {
  interface Tables {
    commitment: RowOf<typeof commitment>;
    commitment_translation: RowOf<typeof commitmentTranslation>;
    commitment_update: RowOf<typeof commitmentUpdate>;
    commitment_move: RowOf<typeof commitmentMove>;
    commitment_reminder: RowOf<typeof commitmentReminder>;
    commitment_notice: RowOf<typeof commitmentNotice>;
    follow: RowOf<typeof follow>;
  }
}
