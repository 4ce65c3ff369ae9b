import { column, plain, table, type RowOf } from '../database/columns.ts';

/** Whose work it was to place a post for a neighbour. */
export type PlacedAs = 'staff' | 'committee-member';
/** How a neighbour said that this may be placed for them. */
export type NeighbourConsent = 'at-the-door' | 'by-phone' | 'on-paper';
/** How it came to the office. */
export type HelpSource = 'web' | 'paper' | 'phone' | 'import';

const ours = 'helping-each-other';

const about = {
  whose: 'resident',
  purpose: ours,
  class: 'ordinary',
  keep: '90-days',
  onErase: 'delete-row',
} as const;

/** For whom something was placed on the board: a name and a home for those at work alone. */
export const helpForNeighbour = table(
  'help_for_neighbour',
  {
    organisation_id: plain<string>(ours),
    post_id: column<string>(about),
    first_name: column<string>(about),
    home_id: column<string>({ ...about, class: 'contact' }),
    resident_id: column<string | null>(about),
    consent: column<NeighbourConsent>(about),
    source: column<HelpSource>(about),
    on_paper: column<boolean>(about),
    needed_at: column<Date>(about),
  },
  { agesBy: 'needed_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    help_for_neighbour: RowOf<typeof helpForNeighbour>;
  }
}
