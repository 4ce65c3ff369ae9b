import { column, plain, table, type RowOf } from '../database/columns.ts';

const welcoming = 'welcoming';

const newcomers = {
  whose: 'resident',
  purpose: welcoming,
  class: 'ordinary',
  keep: '30-days',
  onErase: 'delete-row',
} as const;

/** Whether a newcomer wants a buddy; it goes with the half year. */
export const welcomeBuddyWant = table('welcome_buddy_want', {
  organisation_id: plain<string>(welcoming),
  welcome_id: column<string>(newcomers),
  wants: column<boolean>(newcomers),
  said_on: column<string>(newcomers),
  others_asked_on: column<string | null>(newcomers),
});

const asked = { ...newcomers, keep: '12-months' } as const;

/** That somebody was asked, without whom for: so that nobody is asked more than others. */
export const welcomeBuddyAsk = table(
  'welcome_buddy_ask',
  {
    organisation_id: plain<string>(welcoming),
    id: column<string>(asked),
    buddy_id: column<string>(asked),
    asked_on: column<string>(asked),
  },
  { agesBy: 'asked_on' },
);

/** Which letters were printed for a newcomer; it goes with the half year. */
export const welcomeLetter = table('welcome_letter', {
  organisation_id: plain<string>(welcoming),
  welcome_id: column<string>(newcomers),
  letter_id: column<string>(newcomers),
});

declare module '../database/tables.ts' {
  interface Tables {
    welcome_buddy_want: RowOf<typeof welcomeBuddyWant>;
    welcome_buddy_ask: RowOf<typeof welcomeBuddyAsk>;
    welcome_letter: RowOf<typeof welcomeLetter>;
  }
}
