import { column, plain, table, type RowOf } from '../database/columns.ts';

/** What a website may sign with; the first two with a key pair of its own, the last with a secret made here. */
export type SigningAlgorithm = 'ES256' | 'EdDSA' | 'HS256';

export const hostIdentityKey = table('host_identity_key', {
  organisation_id: plain<string>('signing-in'),
  id: plain<string>('signing-in'),
  site_id: plain<string>('signing-in'),
  algorithm: plain<SigningAlgorithm>('signing-in'),
  /** As the website calls it, where it does. */
  key_name: plain<string | null>('signing-in'),
  /** A JWK; none for HS256, whose secret is derived from the server's own and stands nowhere. */
  public_key: plain<string | null>('signing-in'),
  added_at: plain<Date>('signing-in'),
  removed_at: plain<Date | null>('signing-in'),
});

export const hostIdentitySite = table('host_identity_site', {
  organisation_id: plain<string>('belonging'),
  site_id: plain<string>('belonging'),
  believes_homes: plain<boolean>('belonging'),
});

const held = {
  whose: 'resident',
  purpose: 'belonging',
  class: 'ordinary',
  keep: 'account',
  onErase: 'delete-row',
} as const;

export const hostIdentityAccount = table('host_identity_account', {
  organisation_id: plain<string>('belonging'),
  site_id: plain<string>('belonging'),
  /** Of what the website calls somebody; what it says itself is not kept. */
  subject_hash: column<Buffer>(held),
  resident_id: column<string>(held),
  created_at: column<Date>(held),
});

const used = { ...held, purpose: 'signing-in', keep: '24-hours' } as const;

export const hostIdentityUsed = table(
  'host_identity_used',
  {
    organisation_id: plain<string>('signing-in'),
    site_id: plain<string>('signing-in'),
    token_hash: column<Buffer>(used),
    used_at: column<Date>(used),
  },
  { agesBy: 'used_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    host_identity_key: RowOf<typeof hostIdentityKey>;
    host_identity_site: RowOf<typeof hostIdentitySite>;
    host_identity_account: RowOf<typeof hostIdentityAccount>;
    host_identity_used: RowOf<typeof hostIdentityUsed>;
  }
}
