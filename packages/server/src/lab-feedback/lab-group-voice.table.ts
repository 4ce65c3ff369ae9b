import { column, plain, table, type RowOf } from '../database/columns.ts';

const talking = 'talking-about-a-lab';

const said = {
  whose: 'resident',
  purpose: talking,
  class: 'ordinary',
  keep: 'while-used',
  onErase: 'keep',
} as const;

/** What a member wants to say for a group. It stands in public once a second member said yes, as a comment. */
export const labGroupVoice = table('lab_group_voice', {
  organisation_id: plain<string>(talking),
  id: column<string>(said),
  group_id: plain<string>(talking),
  lab_id: plain<string>(talking),
  item_id: plain<string>(talking),
  reply_to: plain<string | null>(talking),
  writer_id: column<string | null>({ ...said, onErase: 'clear' }),
  text: column<string>(said),
  language: column<string>(said),
  written_at: column<Date>(said),
  agreed_by: column<string | null>({ ...said, onErase: 'clear' }),
  agreed_at: column<Date | null>(said),
  taken_back_at: column<Date | null>(said),
  comment_id: plain<string | null>(talking),
});

declare module '../database/tables.ts' {
  interface Tables {
    lab_group_voice: RowOf<typeof labGroupVoice>;
  }
}
