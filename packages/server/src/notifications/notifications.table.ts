import { column, plain, table, type RowOf } from '../database/columns.ts';

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

declare module '../database/tables.ts' {
  interface Tables {
    demo_mail: RowOf<typeof demoMail>;
  }
}
