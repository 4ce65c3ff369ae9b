import { column, plain, table, type RowOf } from '../database/columns.ts';

/** How often somebody hears what is new. */
export type Rhythm = 'daily' | 'weekly' | 'never';
/** In which way: by mail, as a notice on a device, or somebody at work calls. */
export type Channel = 'mail' | 'push' | 'call';
/** What somebody can turn off by itself. */
export type NewsTopic = 'promises' | 'labs' | 'board' | 'values';
/** What somebody can hear of. */
export type NewsKind = 'lab-answer' | 'commitment' | 'lab-closed' | 'thanks' | 'core-values' | 'help-post';

const informing = 'keeping-informed';

const demoMailbox = {
  whose: 'resident',
  purpose: 'running-the-service',
  class: 'contact',
  keep: '7-days',
  onErase: 'delete-row',
} as const;

/** What a demo would have mailed; only a demo database ever has rows here. */
export const demoMail = table(
  'demo_mail',
  {
    organisation_id: plain<string>(),
    id: plain<string>(),
    recipient: column<string>(demoMailbox),
    subject: column<string>(demoMailbox),
    body: column<string>(demoMailbox),
    sent_at: column<Date>(demoMailbox),
  },
  { agesBy: 'sent_at' },
);

const chosen = {
  whose: 'resident',
  purpose: informing,
  class: 'ordinary',
  keep: 'account',
  onErase: 'delete-row',
} as const;

/** How often and in which way somebody wants to hear what is new. */
export const notificationChoice = table('notification_choice', {
  organisation_id: plain<string>(informing),
  resident_id: column<string>(chosen),
  rhythm: column<Rhythm>(chosen),
  channel: column<Channel>(chosen),
  /** Where they are called, where that is their way. */
  phone: column<string | null>({ ...chosen, class: 'contact' }),
  hears_promises: column<boolean>(chosen),
  hears_labs: column<boolean>(chosen),
  hears_board: column<boolean>(chosen),
  hears_values: column<boolean>(chosen),
  chosen_on: column<string>(chosen),
});

const told = { ...chosen, keep: '90-days' } as const;

/** What is told to one person at once. */
export const digest = table(
  'digest',
  {
    organisation_id: plain<string>(informing),
    id: column<string>(told),
    resident_id: column<string>(told),
    channel: column<Channel>(told),
    made_at: column<Date>(told),
  },
  { agesBy: 'made_at' },
);

/** The key by which the services of browsers know whose notices they pass on. */
export const pushKey = table('push_key', {
  organisation_id: plain<string>(informing),
  public_key: plain<string>(informing),
  /** The other half; opens with the secret of the server alone. */
  sealed_key: plain<Buffer>(informing),
});

const ofDevice = { ...chosen, class: 'contact' } as const;

/** A device on which somebody wants to see notices; it goes when its browser says that it is gone. */
export const pushDevice = table('push_device', {
  organisation_id: plain<string>(informing),
  id: column<string>(ofDevice),
  resident_id: column<string>(ofDevice),
  endpoint: column<string>(ofDevice),
  p256dh: column<string>(ofDevice),
  auth: column<string>(ofDevice),
  added_at: column<Date>(ofDevice),
});

/** Something that happened and that one person hears of; what it says is looked up when it is told. */
export const notification = table(
  'notification',
  {
    organisation_id: plain<string>(informing),
    id: column<string>(told),
    resident_id: column<string>(told),
    kind: column<NewsKind>(told),
    about_id: column<string>(told),
    happened_at: column<Date>(told),
    /** The digest it stands in; null while it waits for the next one. */
    digest_id: column<string | null>(told),
  },
  { agesBy: 'happened_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    demo_mail: RowOf<typeof demoMail>;
    notification_choice: RowOf<typeof notificationChoice>;
    digest: RowOf<typeof digest>;
    notification: RowOf<typeof notification>;
    push_key: RowOf<typeof pushKey>;
    push_device: RowOf<typeof pushDevice>;
  }
}
