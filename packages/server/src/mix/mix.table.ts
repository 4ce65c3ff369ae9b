import { column, plain, table, type RowOf } from '../database/columns.ts';

/** Waiting for a second person; public until its last day; replaced by a newer one; or taken away. */
export type MixAdvertState = 'waiting' | 'public' | 'replaced' | 'withdrawn';

const ours = 'knowing-neighbours';

const atWork = {
  whose: 'staff',
  purpose: 'accountability',
  class: 'ordinary',
  keep: '12-months',
  onErase: 'keep',
} as const;

export const mixGroup = table('mix_group', {
  organisation_id: plain<string>(ours),
  building_id: plain<string>(ours),
  neighbourhood_id: plain<string>(ours),
  group_id: plain<string>(ours),
});

/** All who stood in the picture shown last, sealed together: marks of nobody in particular. */
export const mixStanding = table('mix_standing', {
  organisation_id: plain<string>(ours),
  subject: plain<string>(ours),
  sealed: plain<Buffer>(ours),
});

export const mixAdvert = table(
  'mix_advert',
  {
    organisation_id: plain<string>('accountability'),
    id: plain<string>('accountability'),
    building_id: plain<string>('accountability'),
    version: plain<number>('accountability'),
    state: plain<MixAdvertState>('accountability'),
    activities: plain<string[]>('accountability'),
    text: plain<string | null>('accountability'),
    ends_on: plain<string>('accountability'),
    written_by: column<string>(atWork),
    written_at: column<Date>(atWork),
    checked_by: column<string | null>(atWork),
    checked_at: column<Date | null>(atWork),
  },
  { agesBy: 'written_at' },
);

/** What a version says in another language; it is read once a second person checked it. */
export const mixAdvertTranslation = table(
  'mix_advert_translation',
  {
    organisation_id: plain<string>('accountability'),
    id: plain<string>('accountability'),
    advert_id: plain<string>('accountability'),
    language: plain<string>('accountability'),
    text: plain<string>('accountability'),
    written_by: column<string>(atWork),
    written_at: column<Date>(atWork),
    checked_by: column<string | null>(atWork),
    checked_at: column<Date | null>(atWork),
  },
  { agesBy: 'written_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    mix_group: RowOf<typeof mixGroup>;
    mix_standing: RowOf<typeof mixStanding>;
    mix_advert: RowOf<typeof mixAdvert>;
    mix_advert_translation: RowOf<typeof mixAdvertTranslation>;
  }
}
