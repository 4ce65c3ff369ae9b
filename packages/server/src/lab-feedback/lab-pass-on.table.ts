import { column, plain, table, type RowOf } from '../database/columns.ts';

const talking = 'talking-about-a-lab';

const asked = { purpose: talking, class: 'ordinary', keep: 'while-used', onErase: 'clear' } as const;

/** What a colleague asked a tenants' association to pass on to residents' committees. */
export const labPassOn = table('lab_pass_on', {
  organisation_id: plain<string>(talking),
  id: plain<string>(talking),
  lab_id: plain<string>(talking),
  association_id: plain<string>(talking),
  subject: plain<string>(talking),
  text: plain<string>(talking),
  language: plain<string>(talking),
  writer_id: column<string | null>({ ...asked, whose: 'staff' }),
  written_at: plain<Date>(talking),
  passed_on_by: column<string | null>({ ...asked, whose: 'resident' }),
  passed_on_at: plain<Date | null>(talking),
});

/** The committees it is for, and when it went to each: to a group, never to one of its people. */
export const labPassOnCommittee = table('lab_pass_on_committee', {
  organisation_id: plain<string>(talking),
  pass_on_id: plain<string>(talking),
  committee_id: plain<string>(talking),
  sent_at: plain<Date | null>(talking),
});

declare module '../database/tables.ts' {
  interface Tables {
    lab_pass_on: RowOf<typeof labPassOn>;
    lab_pass_on_committee: RowOf<typeof labPassOnCommittee>;
  }
}
