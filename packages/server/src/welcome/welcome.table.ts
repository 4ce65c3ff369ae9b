import { column, plain, table, type RowOf } from '../database/columns.ts';

export type WelcomeEnd = 'done' | 'newcomer' | 'staff' | 'moved';
/** Why somebody at work stopped it; a closed list, so that nobody writes what a newcomer is like. */
export type WelcomeEndReason = 'not-wanted' | 'keys-not-handed' | 'mistake' | 'other';
export type NeighboursHear = 'nothing' | 'coming' | 'first-name';
/** What is written counts as no contact. */
export type ContactWay = 'door' | 'phone' | 'met' | 'mail';
export type ContactMaker = 'organisation' | 'buddy' | 'committee';
export type WelcomeFace = 'good' | 'so-so' | 'bad';
export type WelcomeSource = 'web' | 'mail' | 'paper';
export type CheckInStep = 'week-1' | 'month-1' | 'month-2' | 'month-3' | 'month-6' | 'month-9' | 'month-12';

const welcoming = 'welcoming';

const newcomers = {
  whose: 'resident',
  purpose: welcoming,
  class: 'ordinary',
  keep: '30-days',
  onErase: 'delete-row',
} as const;
const atWork = {
  whose: 'staff',
  purpose: welcoming,
  class: 'ordinary',
  keep: '30-days',
  onErase: 'clear',
} as const;

/** A newcomer's half year. It goes thirty days after its end, and with it everything that refers to it. */
export const welcome = table(
  'welcome',
  {
    organisation_id: plain<string>(welcoming),
    id: column<string>(newcomers),
    home_id: column<string>({ ...newcomers, class: 'contact' }),
    /** Null before their yes. */
    resident_id: column<string | null>(newcomers),
    first_name: column<string>(newcomers),
    language: column<string>(newcomers),
    key_on: column<string>(newcomers),
    announced_how: column<'staff' | 'file' | 'webhook'>(newcomers),
    announced_on: column<string>(newcomers),
    announced_by: column<string | null>(atWork),
    /** Null where nobody was named yet. */
    contact_id: column<string | null>(atWork),
    /** In words that newcomers know. */
    contact_job: column<string | null>(atWork),
    deputy_id: column<string | null>(atWork),
    opened_on: column<string | null>(newcomers),
    agreed_on: column<string | null>(newcomers),
    neighbours_hear: column<NeighboursHear>(newcomers),
    call_asked_on: column<string | null>(newcomers),
    /** Gone as soon as somebody called. */
    call_phone: column<string | null>({ ...newcomers, class: 'contact' }),
    newcomer_wants_more_on: column<string | null>(newcomers),
    contact_wants_more_on: column<string | null>(newcomers),
    ends_on: column<string>(newcomers),
    ended_on: column<string | null>(newcomers),
    ended_how: column<WelcomeEnd | null>(newcomers),
    ended_reason: column<WelcomeEndReason | null>(newcomers),
  },
  { agesBy: 'ended_on' },
);

export const welcomeContact = table('welcome_contact', {
  organisation_id: plain<string>(welcoming),
  id: column<string>(newcomers),
  welcome_id: column<string>(newcomers),
  made_by: column<ContactMaker>(newcomers),
  how: column<ContactWay>(newcomers),
  made_on: column<string>(newcomers),
  /** For the contact and the deputy alone. */
  note: column<string | null>(newcomers),
  by_id: column<string | null>(atWork),
  written_at: column<Date>(newcomers),
});

export const welcomeCheckIn = table('welcome_check_in', {
  organisation_id: plain<string>(welcoming),
  welcome_id: column<string>(newcomers),
  step: column<CheckInStep>(newcomers),
  face: column<WelcomeFace>(newcomers),
  /** For the contact and the deputy alone. */
  line: column<string | null>(newcomers),
  language: column<string>(newcomers),
  source: column<WelcomeSource>(newcomers),
  /** Who entered it from paper. */
  entered_by: column<string | null>(atWork),
  answered_on: column<string>(newcomers),
  /** Who called earlier that day did not hear it. */
  answered_at: column<Date | null>(newcomers),
});

/** A link in a mail that opens one check-in; only its hash is kept. */
export const welcomeLink = table(
  'welcome_link',
  {
    organisation_id: plain<string>(welcoming),
    link_hash: column<Buffer>({ ...newcomers, keep: '14-days' }),
    welcome_id: column<string>({ ...newcomers, keep: '14-days' }),
    step: column<CheckInStep>({ ...newcomers, keep: '14-days' }),
    made_at: column<Date>({ ...newcomers, keep: '14-days' }),
  },
  { agesBy: 'made_at' },
);

/** Numbers that know nobody: what stays of half a year. */
export const welcomeTally = table('welcome_tally', {
  organisation_id: plain<string>(welcoming),
  half: plain<string>(welcoming),
  subject: plain<string>(welcoming),
  cell: plain<string>(welcoming),
  count: plain<number>(welcoming),
  shown: plain<number>(welcoming),
});

/** What the organisation changes after half a year, in its own words. */
export const welcomeChange = table('welcome_change', {
  organisation_id: plain<string>(welcoming),
  half: plain<string>(welcoming),
  text: plain<string>(welcoming),
  written_by: column<string | null>({ ...atWork, purpose: 'running-the-service', keep: 'while-used' }),
  written_on: plain<string>(welcoming),
  version: plain<number>(welcoming),
});

declare module '../database/tables.ts' {
  interface Tables {
    welcome: RowOf<typeof welcome>;
    welcome_contact: RowOf<typeof welcomeContact>;
    welcome_check_in: RowOf<typeof welcomeCheckIn>;
    welcome_link: RowOf<typeof welcomeLink>;
    welcome_tally: RowOf<typeof welcomeTally>;
    welcome_change: RowOf<typeof welcomeChange>;
  }
}
