import { column, plain, table, type RowOf } from '../database/columns.ts';

/** `embed`: from a host page, a resident's widgets and nothing more. `console`: the server's own pages; alone carries roles. */
export type Reach = 'embed' | 'console';

/** As much as is known of what somebody signs in with. */
export type Device = 'phone' | 'tablet' | 'computer';

const signingIn = {
  whose: 'resident',
  purpose: 'signing-in',
  class: 'ordinary',
  keep: '24-hours',
  onErase: 'delete-row',
} as const;

export const signIn = table(
  'sign_in',
  {
    organisation_id: plain<string>('signing-in'),
    id: column<string>(signingIn),
    /** Either an address or a number of a phone, never both. */
    email: column<string | null>({ ...signingIn, class: 'contact' }),
    number: column<string | null>({ ...signingIn, class: 'contact' }),
    /** Of the page the code is typed on; in a text message alone. */
    host: column<string | null>(signingIn),
    language: column<string>(signingIn),
    site_id: column<string>(signingIn),
    attempt_hash: column<Buffer>(signingIn),
    tries: column<number>(signingIn),
    created_at: column<Date>(signingIn),
    expires_at: column<Date>(signingIn),
    used_at: column<Date | null>(signingIn),
  },
  { agesBy: 'created_at' },
);

/** What a code proves an address or a number for, once more; nobody is signed in by it. */
export type FreshCodePurpose = 'read-contact' | 'console' | 'account' | 'new-address' | 'new-number';

export const freshCode = table(
  'fresh_code',
  {
    organisation_id: plain<string>('signing-in'),
    id: column<string>(signingIn),
    purpose: column<FreshCodePurpose>(signingIn),
    about_id: column<string>(signingIn),
    email: column<string | null>({ ...signingIn, class: 'contact' }),
    number: column<string | null>({ ...signingIn, class: 'contact' }),
    language: column<string>(signingIn),
    attempt_hash: column<Buffer>(signingIn),
    tries: column<number>(signingIn),
    created_at: column<Date>(signingIn),
    expires_at: column<Date>(signingIn),
    used_at: column<Date | null>(signingIn),
  },
  { agesBy: 'created_at' },
);

/** That somebody proved their address on a page of the server's own that is still open. */
export const accountProof = table(
  'account_proof',
  {
    organisation_id: plain<string>('signing-in'),
    id: column<string>(signingIn),
    resident_id: column<string>(signingIn),
    proof_hash: column<Buffer>(signingIn),
    made_at: column<Date>(signingIn),
    ends_at: column<Date>(signingIn),
  },
  { agesBy: 'made_at' },
);

const invited = { ...signingIn, purpose: 'belonging', keep: '90-days' } as const;

export const invitation = table(
  'invitation',
  {
    organisation_id: plain<string>('belonging'),
    id: column<string>(invited),
    email: column<string>({ ...invited, class: 'contact' }),
    first_name: column<string | null>(invited),
    language: column<string>(invited),
    home_id: column<string>({ ...invited, class: 'contact' }),
    starts_on: column<string | null>(invited),
    ends_on: column<string | null>(invited),
    code_hash: column<Buffer>(invited),
    created_at: column<Date>(invited),
    expires_at: column<Date>(invited),
    accepted_at: column<Date | null>(invited),
  },
  { agesBy: 'created_at' },
);

const inSession = { ...signingIn, keep: '13-months' } as const;

export const session = table(
  'session',
  {
    organisation_id: plain<string>('signing-in'),
    id: column<string>(inSession),
    resident_id: column<string>(inSession),
    /** None for the console, which is on no site. */
    site_id: column<string | null>(inSession),
    reach: column<Reach>(inSession),
    device: column<Device | null>(inSession),
    created_at: column<Date>(inSession),
    last_used_at: column<Date>(inSession),
    ended_at: column<Date | null>(inSession),
  },
  { agesBy: 'last_used_at' },
);

export const sessionHandle = table('session_handle', {
  organisation_id: plain<string>('signing-in'),
  handle_hash: column<Buffer>(inSession),
  session_id: column<string>(inSession),
  created_at: column<Date>(inSession),
  replaced_at: column<Date | null>(inSession),
});

export const accessToken = table(
  'access_token',
  {
    organisation_id: plain<string>('signing-in'),
    token_hash: column<Buffer>(signingIn),
    session_id: column<string>(signingIn),
    expires_at: column<Date>(signingIn),
  },
  { agesBy: 'expires_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    sign_in: RowOf<typeof signIn>;
    fresh_code: RowOf<typeof freshCode>;
    account_proof: RowOf<typeof accountProof>;
    invitation: RowOf<typeof invitation>;
    session: RowOf<typeof session>;
    session_handle: RowOf<typeof sessionHandle>;
    access_token: RowOf<typeof accessToken>;
  }
}
