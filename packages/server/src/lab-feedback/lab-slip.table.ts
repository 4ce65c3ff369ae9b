import { column, plain, table, type RowOf } from '../database/columns.ts';

/** How answers came that nobody gave on a page. */
export type SlipSource = 'paper' | 'phone';

const ours = 'hearing-residents';

const atWork = {
  whose: 'staff',
  purpose: ours,
  class: 'ordinary',
  keep: 'while-used',
  onErase: 'clear',
} as const;

/** A piece of paper with answers: its number and nothing of whoever filled it in. */
export const labSlip = table('lab_slip', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  lab_id: plain<string>(ours),
  number: plain<number>(ours),
  source: plain<SlipSource>(ours),
  entered_by: column<string | null>(atWork),
  entered_on: plain<string>(ours),
});

declare module '../database/tables.ts' {
  interface Tables {
    lab_slip: RowOf<typeof labSlip>;
  }
}
