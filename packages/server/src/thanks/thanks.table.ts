import { column, plain, table, type RowOf } from '../database/columns.ts';
import type { HelpCategory } from '../help-board/help-board.table.ts';

/** Who may read it: the two of them, everybody in the building of who gave it, or everybody. Wider than two only if both want. */
export type ThanksAudience = 'two' | 'building' | 'everyone';
export type ThanksVisibility = 'published' | 'waiting' | 'refused';

const ours = 'thanking';

const said = {
  whose: 'resident',
  purpose: ours,
  class: 'ordinary',
  keep: '12-months',
  onErase: 'keep',
} as const;

const ofTheTwo = { ...said, onErase: 'delete-row' } as const;
const atWork = { ...said, whose: 'staff', onErase: 'clear' } as const;

/** It goes with either of the two: it is about them both. */
export const thanks = table(
  'thanks',
  {
    organisation_id: plain<string>(ours),
    id: column<string>(said),
    giver_id: column<string | null>(ofTheTwo),
    receiver_id: column<string>(ofTheTwo),
    written_by: column<string | null>(atWork),
    job: column<string | null>({ ...atWork, onErase: 'keep' }),
    post_id: column<string | null>(said),
    category: column<HelpCategory | null>(said),
    helped: column<boolean>(said),
    deed: column<string>(said),
    sentence: column<string | null>(said),
    text: column<string | null>(said),
    language: column<string>(said),
    audience: column<ThanksAudience>(said),
    building_id: column<string | null>({ ...said, class: 'contact' }),
    neighbourhood_id: column<string | null>(said),
    discreet: column<boolean>(said),
    names_giver: column<boolean>(said),
    names_receiver: column<boolean>(said),
    visibility: column<ThanksVisibility>(said),
    given_at: column<Date>(said),
    answer: column<'yes' | 'no' | null>(said),
    receiver_named: column<boolean>(said),
    answered_at: column<Date | null>(said),
  },
  { agesBy: 'given_at' },
);

const own = { ...said, keep: '90-days', onErase: 'delete-row' } as const;

/** Asked once: not now, and not again. */
export const thanksNotNow = table(
  'thanks_not_now',
  {
    organisation_id: plain<string>(ours),
    post_id: column<string>(own),
    resident_id: column<string>(own),
    said_at: column<Date>(own),
  },
  { agesBy: 'said_at' },
);

export const thanksInPerson = table(
  'thanks_in_person',
  {
    organisation_id: plain<string>(ours),
    id: column<string>(ofTheTwo),
    resident_id: column<string>(ofTheTwo),
    thanked_on: column<string>(ofTheTwo),
    said_by: column<string | null>(atWork),
    said_at: column<Date>(ofTheTwo),
  },
  { agesBy: 'said_at' },
);

export const thanksSetting = table('thanks_setting', {
  organisation_id: plain<string>(ours),
  months: plain<number>(ours),
  version: plain<number>(ours),
});

declare module '../database/tables.ts' {
  interface Tables {
    thanks: RowOf<typeof thanks>;
    thanks_not_now: RowOf<typeof thanksNotNow>;
    thanks_in_person: RowOf<typeof thanksInPerson>;
    thanks_setting: RowOf<typeof thanksSetting>;
  }
}
