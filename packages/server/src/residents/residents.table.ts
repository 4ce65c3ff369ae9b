import type { Role } from '../builder.ts';
import { column, plain, table, type RowOf } from '../database/columns.ts';

export type { Role };
export type HowConfirmed = 'staff' | 'host-claim' | 'invitation' | 'letter';
export type HowEnded = 'staff' | 'file' | 'webhook' | 'resident' | 'new-keys' | 'unanswered';
export type GroupKind = 'committee' | 'tenants-association' | 'organisation';

const own = {
  whose: 'resident',
  purpose: 'belonging',
  class: 'ordinary',
  keep: 'account',
  onErase: 'delete-row',
} as const;

/** An account: a resident where a residency stands beside it, a guest otherwise. */
export const resident = table('resident', {
  organisation_id: plain<string>('belonging'),
  id: column<string>(own),
  /** Null for somebody who came in another way, such as by a letter: no mail goes to them. */
  email: column<string | null>({ ...own, class: 'contact' }),
  first_name: column<string | null>(own),
  language: column<string>(own),
  created_at: column<Date>(own),
});

export const residency = table('residency', {
  organisation_id: plain<string>('belonging'),
  id: column<string>(own),
  resident_id: column<string>(own),
  home_id: column<string>({ ...own, class: 'contact' }),
  starts_on: column<string>(own),
  ends_on: column<string | null>(own),
  confirmed_at: column<Date | null>(own),
  confirmed_how: column<HowConfirmed | null>(own),
  confirmed_by: column<string | null>({ ...own, whose: 'staff', onErase: 'clear' }),
  ended_how: column<HowEnded | null>(own),
  ended_by: column<string | null>({ ...own, whose: 'staff', onErase: 'clear' }),
  ended_at: column<Date | null>(own),
  asked_at: column<Date | null>(own),
  reminded_at: column<Date | null>(own),
  desk_told_at: column<Date | null>(own),
  still_here_at: column<Date | null>(own),
});

export const residentRole = table('resident_role', {
  organisation_id: plain<string>('belonging'),
  id: column<string>(own),
  resident_id: column<string>(own),
  role: column<Role>(own),
  given_at: column<Date>(own),
  given_by: column<string | null>({ ...own, whose: 'staff', onErase: 'clear' }),
  /** Given because a directory says so: gone with it. */
  from_directory: column<boolean>(own),
  ends_at: column<Date | null>(own),
});

/** A residents' committee or a tenants' association; neither place means that it speaks for everybody. */
export const residentGroup = table('resident_group', {
  organisation_id: plain<string>('belonging'),
  id: plain<string>('belonging'),
  kind: plain<GroupKind>('belonging'),
  name: plain<string>('belonging'),
  neighbourhood_id: plain<string | null>('belonging'),
  building_id: plain<string | null>('belonging'),
  made_at: plain<Date>('belonging'),
  closed_at: plain<Date | null>('belonging'),
});

/** A membership of a term: from the day on which it ends it is over. */
export const residentGroupMember = table('resident_group_member', {
  organisation_id: plain<string>('belonging'),
  group_id: column<string>(own),
  resident_id: column<string>(own),
  starts_on: column<string>(own),
  ends_on: column<string | null>(own),
});

/** "Even niet": left alone for a while, with no reason asked. Nobody else can see it. */
export const residentPause = table('resident_pause', {
  organisation_id: plain<string>('belonging'),
  resident_id: column<string>(own),
  since: column<Date>(own),
  until: column<string | null>(own),
});

/** Being somebody's buddy is a relation of two, so it works on a host page too. */
export const residentBuddy = table('resident_buddy', {
  organisation_id: plain<string>('belonging'),
  resident_id: column<string>(own),
  buddy_id: column<string>(own),
  starts_on: column<string>(own),
  ends_on: column<string | null>(own),
});

const changed = { ...own, keep: '14-days' } as const;

/** An address that was changed, and can be taken back for a while by whoever had it. */
export const residentAddressChange = table(
  'resident_address_change',
  {
    organisation_id: plain<string>('belonging'),
    id: column<string>(changed),
    resident_id: column<string>(changed),
    old_email: column<string>({ ...changed, class: 'contact' }),
    new_email: column<string>({ ...changed, class: 'contact' }),
    back_hash: column<Buffer>(changed),
    changed_at: column<Date>(changed),
    back_until: column<Date>(changed),
    undone_at: column<Date | null>(changed),
  },
  { agesBy: 'changed_at' },
);

const bounced = { ...own, keep: '90-days' } as const;

/** An address to which mail does not come: as a hash, since nobody has to read it, and for as long as it is not worth a new try. */
export const mailBounce = table(
  'mail_bounce',
  {
    organisation_id: plain<string>('belonging'),
    address_hash: column<Buffer>({ ...bounced, class: 'contact' }),
    resident_id: column<string | null>(bounced),
    bounced_at: column<Date>(bounced),
  },
  { agesBy: 'bounced_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    resident: RowOf<typeof resident>;
    residency: RowOf<typeof residency>;
    resident_role: RowOf<typeof residentRole>;
    resident_group: RowOf<typeof residentGroup>;
    resident_group_member: RowOf<typeof residentGroupMember>;
    resident_pause: RowOf<typeof residentPause>;
    resident_buddy: RowOf<typeof residentBuddy>;
    resident_address_change: RowOf<typeof residentAddressChange>;
    mail_bounce: RowOf<typeof mailBounce>;
  }
}
