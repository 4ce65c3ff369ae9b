import { column, plain, table, type RowOf } from '../database/columns.ts';

const known = {
  whose: 'resident',
  purpose: 'belonging',
  class: 'ordinary',
  keep: 'account',
  onErase: 'delete-row',
} as const;

/** The number that opens an account by a code in a text message. Nobody is called on it, and no neighbour sees it. */
export const accountPhone = table('account_phone', {
  organisation_id: plain<string>('belonging'),
  number: column<string>({ ...known, class: 'contact' }),
  resident_id: column<string>(known),
  proved_at: column<Date>(known),
});

const changed = { ...known, keep: '14-days' } as const;

/** That a number was added, changed or removed, for whoever has to hear of it. */
export const accountPhoneChange = table(
  'account_phone_change',
  {
    organisation_id: plain<string>('belonging'),
    id: column<string>(changed),
    resident_id: column<string>(changed),
    old_number: column<string | null>({ ...changed, class: 'contact' }),
    changed_at: column<Date>(changed),
  },
  { agesBy: 'changed_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    account_phone: RowOf<typeof accountPhone>;
    account_phone_change: RowOf<typeof accountPhoneChange>;
  }
}
