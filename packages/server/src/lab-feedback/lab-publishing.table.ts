import { column, plain, table, type RowOf } from '../database/columns.ts';

const ours = 'hearing-residents';

export const labSetting = table('lab_setting', {
  organisation_id: plain<string>(ours),
  second_person: plain<boolean>(ours),
});

export const labPreview = table('lab_preview', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  lab_id: plain<string>(ours),
  /** For whom it is: "voor de deelnemers". */
  name: plain<string>(ours),
  code_hash: plain<Buffer>(ours),
  made_at: plain<Date>(ours),
  expires_at: plain<Date>(ours),
  withdrawn_at: plain<Date | null>(ours),
});

/** Whoever had the link wrote it, and nothing says who that was. */
const said = {
  whose: 'visitor',
  purpose: ours,
  class: 'ordinary',
  keep: '90-days',
  onErase: 'keep',
} as const;

export const labPreviewAnswer = table(
  'lab_preview_answer',
  {
    organisation_id: plain<string>(ours),
    id: column<string>(said),
    preview_id: column<string>(said),
    is_right: column<boolean>(said),
    words: column<string | null>(said),
    said_at: column<Date>(said),
    read_at: column<Date | null>(said),
  },
  { agesBy: 'said_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    lab_setting: RowOf<typeof labSetting>;
    lab_preview: RowOf<typeof labPreview>;
    lab_preview_answer: RowOf<typeof labPreviewAnswer>;
  }
}
