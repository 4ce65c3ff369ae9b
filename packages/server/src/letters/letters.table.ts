import { column, plain, table, type RowOf } from '../database/columns.ts';

const ofHome = {
  whose: 'nobody',
  purpose: 'belonging',
  class: 'none',
  keep: '90-days',
  onErase: 'keep',
} as const;

/** A letter to a home. How many of its places were used is told at work, and never by whom. */
export const letter = table(
  'letter',
  {
    organisation_id: plain<string>('belonging'),
    id: column<string>(ofHome),
    home_id: column<string>(ofHome),
    code_hash: column<Buffer>(ofHome),
    places: column<number>(ofHome),
    used: column<number>(ofHome),
    printed_by: column<string | null>({ ...ofHome, whose: 'staff', class: 'ordinary', onErase: 'clear' }),
    created_at: column<Date>(ofHome),
    expires_at: column<Date>(ofHome),
    replaced_at: column<Date | null>(ofHome),
  },
  { agesBy: 'created_at' },
);

const joining = {
  whose: 'resident',
  purpose: 'signing-in',
  class: 'ordinary',
  keep: '24-hours',
  onErase: 'delete-row',
} as const;

/** Which browser took a place a moment ago, so that a lost answer can be asked for again. */
export const letterUse = table(
  'letter_use',
  {
    organisation_id: plain<string>('signing-in'),
    attempt_hash: column<Buffer>(joining),
    letter_id: column<string>(joining),
    resident_id: column<string>(joining),
    used_at: column<Date>(joining),
  },
  { agesBy: 'used_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    letter: RowOf<typeof letter>;
    letter_use: RowOf<typeof letterUse>;
  }
}
