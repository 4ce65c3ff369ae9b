import { column, plain, table, type RowOf } from '../database/columns.ts';

const accountable = {
  whose: 'staff',
  purpose: 'accountability',
  class: 'ordinary',
  keep: '12-months',
  onErase: 'keep',
} as const;

/** What was done where this server does not see it: at the door, by telephone, on the website. */
export const todayDone = table(
  'today_done',
  {
    organisation_id: plain<string>('accountability'),
    kind: plain<string>('accountability'),
    about_id: column<string>(accountable),
    done_by: column<string>(accountable),
    done_at: column<Date>(accountable),
  },
  { agesBy: 'done_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    today_done: RowOf<typeof todayDone>;
  }
}
