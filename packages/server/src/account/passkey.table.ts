import { column, plain, table, type RowOf } from '../database/columns.ts';
import type { Device } from './account.table.ts';

const own = {
  whose: 'resident',
  purpose: 'belonging',
  class: 'ordinary',
  keep: 'account',
  onErase: 'delete-row',
} as const;

/** What somebody signs in with on a device that knows them. Only its public half comes here; one that is taken away is gone. */
export const passkey = table('passkey', {
  organisation_id: plain<string>('belonging'),
  id: column<string>(own),
  resident_id: column<string>(own),
  credential_id: column<string>(own),
  public_key: column<Buffer>(own),
  counter: column<number>(own),
  transports: column<string[]>(own),
  device: column<Device | null>(own),
  created_at: column<Date>(own),
  last_used_at: column<Date | null>(own),
});

declare module '../database/tables.ts' {
  interface Tables {
    passkey: RowOf<typeof passkey>;
  }
}
