import type { Role } from '../builder.ts';
import { column, plain, table, type RowOf } from '../database/columns.ts';

/** Whose sign-in an issuer is for. */
export type OpenidAudience = 'residents' | 'staff';

/** After the issuer: nothing more, our own second step, or one that is tied first. */
export type SecondStepAfter = 'done' | 'ours' | 'tie';

export const openidIssuer = table('openid_issuer', {
  organisation_id: plain<string>('signing-in'),
  id: plain<string>('signing-in'),
  audience: plain<OpenidAudience>('signing-in'),
  name: plain<string>('signing-in'),
  issuer: plain<string>('signing-in'),
  client_id: plain<string>('signing-in'),
  client_secret: plain<Buffer | null>('signing-in'),
  scope: plain<string>('signing-in'),
  group_claim: plain<string | null>('signing-in'),
  acr_values: plain<string[]>('signing-in'),
  amr_values: plain<string[]>('signing-in'),
  cuts_opener: plain<boolean>('signing-in'),
  version: plain<number>('signing-in'),
  removed_at: plain<Date | null>('signing-in'),
});

export const openidGroup = table('openid_group', {
  organisation_id: plain<string>('signing-in'),
  issuer_id: plain<string>('signing-in'),
  value: plain<string>('signing-in'),
  role: plain<Role>('signing-in'),
});

const known = {
  whose: 'resident',
  purpose: 'belonging',
  class: 'ordinary',
  keep: 'account',
  onErase: 'delete-row',
} as const;

/** The key is what an issuer, or a forum, calls somebody; no address is kept of it. */
export const openidAccount = table('openid_account', {
  organisation_id: plain<string>('belonging'),
  issuer: column<string>(known),
  subject: column<string>(known),
  resident_id: column<string>(known),
  created_at: column<Date>(known),
  last_used_at: column<Date>(known),
});

const going = { ...known, purpose: 'signing-in', keep: '24-hours' } as const;

export const openidTrip = table(
  'openid_trip',
  {
    organisation_id: plain<string>('signing-in'),
    id: column<string>(going),
    issuer_id: column<string | null>(going),
    /** Where it leads to a forum of a site. */
    forum_id: column<string | null>(going),
    site_id: column<string | null>(going),
    origin: column<string | null>(going),
    return_to: column<string | null>(going),
    starter_hash: column<Buffer>(going),
    may_type: column<boolean>(going),
    network: column<Buffer>(going),
    language: column<string>(going),
    browser_hash: column<Buffer | null>(going),
    state_hash: column<Buffer | null>(going),
    created_at: column<Date>(going),
    expires_at: column<Date>(going),
    back_at: column<Date | null>(going),
    refused: column<string | null>(going),
    resident_id: column<string | null>(going),
    second_step: column<SecondStepAfter | null>(going),
    refresh_token: column<Buffer | null>(going),
    proof_hash: column<Buffer | null>(going),
    code_until: column<Date | null>(going),
    tries: column<number>(going),
    undelivered_at: column<Date | null>(going),
    used_at: column<Date | null>(going),
  },
  { agesBy: 'created_at' },
);

const atWork = { ...known, whose: 'staff', purpose: 'signing-in', keep: '13-months' } as const;

export const openidSession = table('openid_session', {
  organisation_id: plain<string>('signing-in'),
  session_id: column<string>(atWork),
  issuer_id: column<string>(atWork),
  refresh_token: column<Buffer | null>(atWork),
  checked_at: column<Date>(atWork),
  /** Somebody is asking the directory at this moment. */
  asked_at: column<Date | null>(atWork),
});

declare module '../database/tables.ts' {
  interface Tables {
    openid_issuer: RowOf<typeof openidIssuer>;
    openid_group: RowOf<typeof openidGroup>;
    openid_account: RowOf<typeof openidAccount>;
    openid_trip: RowOf<typeof openidTrip>;
    openid_session: RowOf<typeof openidSession>;
  }
}
