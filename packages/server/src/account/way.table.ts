import { plain, table, type RowOf } from '../database/columns.ts';

export type WayKind =
  'host-identity' | 'openid-connect' | 'discourse-connect' | 'mail-code' | 'letter' | 'sms' | 'passkey';

export const signInWay = table('sign_in_way', {
  organisation_id: plain<string>('signing-in'),
  site_id: plain<string>('signing-in'),
  kind: plain<WayKind>('signing-in'),
  /** Which of several of a kind it is. */
  provider_id: plain<string | null>('signing-in'),
  /** How the button of one of several calls it. */
  name: plain<string | null>('signing-in'),
  is_on: plain<boolean>('signing-in'),
});

declare module '../database/tables.ts' {
  interface Tables {
    sign_in_way: RowOf<typeof signInWay>;
  }
}
