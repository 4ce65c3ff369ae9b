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

const working = {
  whose: 'staff',
  purpose: 'running-the-service',
  class: 'ordinary',
  keep: 'while-used',
  onErase: 'delete-row',
} as const;

/** Who does the work of a colleague who is away. */
export const standIn = table('stand_in', {
  organisation_id: plain<string>(),
  colleague_id: column<string>(working),
  stand_in_id: column<string>(working),
  /** The last day on which they do. */
  until: column<string>(working),
});

declare module '../database/tables.ts' {
  interface Tables {
    today_done: RowOf<typeof todayDone>;
    stand_in: RowOf<typeof standIn>;
  }
}
