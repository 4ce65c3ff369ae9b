import { column, plain, table, type RowOf } from '../database/columns.ts';

const ours = 'hearing-residents';

const chosen = {
  whose: 'resident',
  purpose: ours,
  class: 'ordinary',
  keep: 'while-lab-open',
  onErase: 'delete-row',
} as const;

/** One of the three solutions that matter most to a resident; no rank among them. */
export const labPriority = table('lab_priority', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  lab_id: plain<string>(ours),
  item_id: plain<string>(ours),
  resident_id: column<string | null>(chosen),
  slot: column<number>(chosen),
  chosen_on: column<string>(chosen),
});

const joined = {
  whose: 'resident',
  purpose: 'taking-part',
  class: 'ordinary',
  keep: '12-months',
  onErase: 'delete-row',
} as const;

/** That somebody wants to join in: with a solution, or, where there is no item, in the next lab. */
export const labJoining = table(
  'lab_joining',
  {
    organisation_id: plain<string>('taking-part'),
    id: column<string>(joined),
    lab_id: column<string>(joined),
    item_id: column<string | null>(joined),
    resident_id: column<string>(joined),
    joined_at: column<Date>(joined),
    letter_id: plain<string | null>('taking-part'),
  },
  { agesBy: 'joined_at' },
);

/** What somebody at work wrote to those who want to join in. */
export const labJoinedLetter = table(
  'lab_joined_letter',
  {
    organisation_id: plain<string>('taking-part'),
    id: plain<string>('taking-part'),
    lab_id: plain<string>('taking-part'),
    item_id: plain<string | null>('taking-part'),
    text: column<string>({ ...joined, whose: 'staff', onErase: 'keep' }),
    writer_id: column<string | null>({ ...joined, whose: 'staff', onErase: 'clear' }),
    written_at: column<Date>({ ...joined, whose: 'staff', onErase: 'keep' }),
  },
  { agesBy: 'written_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    lab_priority: RowOf<typeof labPriority>;
    lab_joining: RowOf<typeof labJoining>;
    lab_joined_letter: RowOf<typeof labJoinedLetter>;
  }
}
