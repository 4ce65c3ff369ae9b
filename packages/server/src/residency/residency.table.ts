import { column, plain, table, type RowOf } from '../database/columns.ts';

/** A key by which another system signs; what it signs with is derived from the server's secret and stands nowhere. */
export const residencyKey = table('residency_key', {
  organisation_id: plain<string>('belonging'),
  id: plain<string>('belonging'),
  name: plain<string>('belonging'),
  created_at: plain<Date>('belonging'),
  last_used_at: plain<Date | null>('belonging'),
  ended_at: plain<Date | null>('belonging'),
});

const fair = {
  whose: 'nobody',
  purpose: 'fair-use',
  class: 'none',
  keep: '24-hours',
  onErase: 'keep',
} as const;

/** What was signed and taken in: within its five minutes nothing comes in twice, and after them nothing of them comes in at all. */
export const residencyMessage = table(
  'residency_message',
  {
    organisation_id: plain<string>('fair-use'),
    signature: column<Buffer>(fair),
    received_at: column<Date>(fair),
  },
  { agesBy: 'received_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    residency_key: RowOf<typeof residencyKey>;
    residency_message: RowOf<typeof residencyMessage>;
  }
}
