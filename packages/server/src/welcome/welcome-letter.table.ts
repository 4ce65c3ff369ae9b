import { column, plain, table, type RowOf } from '../database/columns.ts';

const welcoming = 'welcoming';

const newcomers = {
  whose: 'resident',
  purpose: welcoming,
  class: 'ordinary',
  keep: '30-days',
  onErase: 'delete-row',
} as const;

/** Which letters were printed for a newcomer; it goes with the half year. */
export const welcomeLetter = table('welcome_letter', {
  organisation_id: plain<string>(welcoming),
  welcome_id: column<string>(newcomers),
  letter_id: column<string>(newcomers),
});

declare module '../database/tables.ts' {
  interface Tables {
    welcome_letter: RowOf<typeof welcomeLetter>;
  }
}
