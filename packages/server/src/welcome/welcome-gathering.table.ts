import { column, plain, table, type RowOf } from '../database/columns.ts';

const welcoming = 'welcoming';

const wished = {
  whose: 'resident',
  purpose: welcoming,
  class: 'ordinary',
  keep: '30-days',
  onErase: 'delete-row',
} as const;

/** A gathering at which neighbours meet a newcomer: their wish, what somebody proposed, and what became of it. */
export const welcomeGathering = table('welcome_gathering', {
  organisation_id: plain<string>(welcoming),
  welcome_id: column<string>(wished),
  wanted_on: column<string>(wished),
  /** Null once whoever it was is gone. */
  proposed_by: column<string | null>({ ...wished, onErase: 'clear' }),
  on_date: column<string | null>(wished),
  at_time: column<string | null>(wished),
  place: column<string | null>(wished),
  post_id: column<string | null>(wished),
});

declare module '../database/tables.ts' {
  interface Tables {
    welcome_gathering: RowOf<typeof welcomeGathering>;
  }
}
