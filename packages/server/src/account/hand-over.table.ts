import { column, plain, table, type RowOf } from '../database/columns.ts';

const onTheWay = {
  whose: 'resident',
  purpose: 'signing-in',
  class: 'ordinary',
  keep: '24-hours',
  onErase: 'delete-row',
} as const;

/** Carries somebody from the server's own page to one site. */
export const handOver = table(
  'hand_over',
  {
    organisation_id: plain<string>('signing-in'),
    token_hash: column<Buffer>(onTheWay),
    resident_id: column<string>(onTheWay),
    site_id: column<string>(onTheWay),
    created_at: column<Date>(onTheWay),
    expires_at: column<Date>(onTheWay),
    used_at: column<Date | null>(onTheWay),
  },
  { agesBy: 'created_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    hand_over: RowOf<typeof handOver>;
  }
}
