import { column, plain, table, type RowOf } from '../database/columns.ts';

const entering = {
  whose: 'staff',
  purpose: 'signing-in',
  class: 'ordinary',
  keep: '24-hours',
  onErase: 'delete-row',
} as const;

const invited = { ...entering, keep: '14-days' } as const;

/**
 * Between the first step and the second: a code was right, or a link was opened. Declared before the link that it refers to, so that
 * what is old goes in that order.
 */
export const consoleAttempt = table(
  'console_attempt',
  {
    organisation_id: plain<string>('signing-in'),
    id: column<string>(entering),
    attempt_hash: column<Buffer>(entering),
    resident_id: column<string>(entering),
    /** The link it began with; without one it began with a code by mail. */
    link_id: column<string | null>(entering),
    /** What a passkey is asked to sign. */
    challenge: column<string | null>(entering),
    /** The trip to a directory it began with. */
    openid_trip_id: column<string | null>(entering),
    /** A factor is tied now, since the organisation relies on ours. */
    ties_factor: column<boolean>(entering),
    tries: column<number>(entering),
    created_at: column<Date>(entering),
    expires_at: column<Date>(entering),
    used_at: column<Date | null>(entering),
  },
  { agesBy: 'created_at' },
);

/** A link, used once, by which somebody with a role ties a second factor to their account. */
export const consoleLink = table(
  'console_link',
  {
    organisation_id: plain<string>('signing-in'),
    id: column<string>(invited),
    resident_id: column<string>(invited),
    code_hash: column<Buffer>(invited),
    created_at: column<Date>(invited),
    expires_at: column<Date>(invited),
    used_at: column<Date | null>(invited),
  },
  { agesBy: 'created_at' },
);

export type SecondFactorKind = 'authenticator' | 'passkey';

const held = { ...entering, purpose: 'belonging', keep: 'account' } as const;

/** What somebody has beside their mailbox. The secret of an authenticator is derived from the server's own and stands nowhere. */
export const secondFactor = table('second_factor', {
  organisation_id: plain<string>('belonging'),
  id: column<string>(held),
  resident_id: column<string>(held),
  kind: column<SecondFactorKind>(held),
  credential_id: column<string | null>(held),
  public_key: column<Buffer | null>(held),
  counter: column<number | null>(held),
  transports: column<string[] | null>(held),
  /** The half minute whose code was used last, so that no code works twice. */
  last_step: column<number | null>(held),
  created_at: column<Date>(held),
  last_used_at: column<Date>(held),
  ended_at: column<Date | null>(held),
});

declare module '../database/tables.ts' {
  interface Tables {
    console_link: RowOf<typeof consoleLink>;
    console_attempt: RowOf<typeof consoleAttempt>;
    second_factor: RowOf<typeof secondFactor>;
  }
}
