import { column, plain, table, type RowOf } from '../database/columns.ts';

export type LabState = 'draft' | 'to-be-checked' | 'planned' | 'open' | 'closed' | 'archived';
export type CommentMode = 'on' | 'looked-at-first' | 'off';
export type SectionKind =
  | 'introduction'
  | 'meaning'
  | 'bottlenecks'
  | 'solutions'
  | 'whose-turn'
  | 'action-points'
  | 'thanks'
  | 'other';
export type Choice = 'yes' | 'no' | 'dont-know' | 'organisation' | 'residents' | 'together';
/** `waiting`: a person looks at it first. */
export type CommentState = 'published' | 'waiting' | 'refused';
/** Who an answer counts as: shown apart, since a browser can be emptied and a home cannot. */
export type Voice = 'resident' | 'guest' | 'visitor' | 'paper' | 'phone';

const ours = 'hearing-residents';

/** Who asked for a look, and who wrote last: publishing may take somebody else. */
const atWork = {
  whose: 'staff',
  purpose: ours,
  class: 'ordinary',
  keep: 'while-used',
  onErase: 'clear',
} as const;

export const lab = table('lab', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  slug: plain<string>(ours),
  title: plain<string>(ours),
  language: plain<string>(ours),
  held_on: plain<string>(ours),
  place: plain<string | null>(ours),
  participants: plain<number | null>(ours),
  state: plain<LabState>(ours),
  /** The day it opens by itself; once it is open, the day it did. */
  opens_on: plain<string | null>(ours),
  closes_on: plain<string | null>(ours),
  comments: plain<CommentMode>(ours),
  created_at: plain<Date>(ours),
  /** The text that was brought in, to correct the lab beside it; a blank line between paragraphs. */
  source: plain<string | null>(ours),
  version: plain<number>(ours),
  /** The last day on which a text changed that residents could read already. */
  corrected_on: plain<string | null>(ours),
  asked_by: column<string | null>(atWork),
  asked_at: plain<Date | null>(ours),
  changed_by: column<string | null>(atWork),
  text_version: plain<number>(ours),
});

export const labSection = table('lab_section', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  lab_id: plain<string>(ours),
  kind: plain<SectionKind>(ours),
  heading: plain<string>(ours),
  /** JSON array of paragraphs that are not items. */
  paragraphs: plain<string>(ours),
  position: plain<number>(ours),
  withdrawn_at: plain<Date | null>(ours),
  version: plain<number>(ours),
});

export const labItem = table('lab_item', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  lab_id: plain<string>(ours),
  section_id: plain<string>(ours),
  anchor: plain<string>(ours),
  report_text: plain<string>(ours),
  asks_more_than_one: plain<boolean>(ours),
  owner: plain<string | null>(ours),
  due: plain<string | null>(ours),
  position: plain<number>(ours),
  withdrawn_at: plain<Date | null>(ours),
  version: plain<number>(ours),
  /** A resident's idea that was let through: it says of nobody whose words these are. */
  from_resident: plain<boolean>(ours),
  /** Of a resident's words; those of the report are in the language of the lab. */
  language: plain<string | null>(ours),
});

export const labTranslation = table('lab_translation', {
  organisation_id: plain<string>(ours),
  lab_id: plain<string>(ours),
  about_id: plain<string>(ours),
  field: plain<'title' | 'heading' | 'plain'>(ours),
  language: plain<string>(ours),
  text: plain<string>(ours),
  state: plain<'written' | 'checked' | 'machine'>(ours),
  version: plain<number>(ours),
});

const answered = {
  whose: 'resident',
  purpose: ours,
  class: 'ordinary',
  keep: 'while-lab-open',
  onErase: 'delete-row',
} as const;

export const labAnswer = table('lab_answer', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  lab_id: plain<string>(ours),
  item_id: plain<string>(ours),
  voice: plain<Voice>(ours),
  resident_id: column<string | null>(answered),
  visitor_hash: column<Buffer | null>({ ...answered, whose: 'visitor' }),
  /** The piece of paper it stands on, where somebody at work entered it. */
  slip_id: column<string | null>({ ...answered, onErase: 'keep' }),
  choice: column<Choice>(answered),
  answered_on: column<string>(answered),
});

const said = {
  whose: 'resident',
  purpose: 'talking-about-a-lab',
  class: 'ordinary',
  keep: 'while-used',
  onErase: 'keep',
} as const;

/** A comment stays when its author leaves, without the name: others need it to follow the talk. */
export const labComment = table('lab_comment', {
  organisation_id: plain<string>('talking-about-a-lab'),
  id: column<string>(said),
  lab_id: column<string>(said),
  item_id: column<string>(said),
  reply_to: column<string | null>(said),
  author_id: column<string | null>({ ...said, onErase: 'clear' }),
  text: column<string>(said),
  language: column<string>(said),
  state: column<CommentState>(said),
  written_at: column<Date>(said),
  edited_at: column<Date | null>(said),
  withdrawn_at: column<Date | null>(said),
  withdrawn_by: column<'author' | 'moderator' | null>(said),
  /** Whose words these are; the author entered them. */
  group_id: plain<string | null>('talking-about-a-lab'),
  /** Of a colleague who answers for the organisation, in words. */
  job: column<string | null>({ ...said, whose: 'staff' }),
  /** The day for which a question of a group was promised an answer. */
  answer_by: plain<string | null>('talking-about-a-lab'),
});

export const labCommentWording = table(
  'lab_comment_wording',
  {
    organisation_id: plain<string>('moderation'),
    id: column<string>({ ...said, purpose: 'moderation', keep: '12-months' }),
    comment_id: column<string>({ ...said, purpose: 'moderation', keep: '12-months' }),
    text: column<string>({ ...said, purpose: 'moderation', keep: '12-months', onErase: 'delete-row' }),
    replaced_at: column<Date>({ ...said, purpose: 'moderation', keep: '12-months' }),
  },
  { agesBy: 'replaced_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    lab: RowOf<typeof lab>;
    lab_section: RowOf<typeof labSection>;
    lab_item: RowOf<typeof labItem>;
    lab_translation: RowOf<typeof labTranslation>;
    lab_comment: RowOf<typeof labComment>;
    lab_comment_wording: RowOf<typeof labCommentWording>;
    lab_answer: RowOf<typeof labAnswer>;
  }
}
