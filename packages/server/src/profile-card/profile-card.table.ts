import { column, plain, table, type RowOf } from '../database/columns.ts';

/** The guide asks these, one a screen, all of them optional. */
export type ProfileQuestion = 'good-at' | 'enjoy' | 'could-use' | 'speak' | 'time' | 'like-here';
/** Who may see an answer, from nobody to the whole neighbourhood. */
export type ProfileAudience =
  'only-me' | 'my-buddy' | 'after-both-yes' | 'stairwell' | 'building' | 'neighbourhood';

const ours = 'knowing-neighbours';

const told = {
  whose: 'resident',
  purpose: ours,
  class: 'ordinary',
  keep: 'account',
  onErase: 'delete-row',
} as const;

export const profileAnswer = table('profile_answer', {
  organisation_id: plain<string>(ours),
  resident_id: column<string>(told),
  question: column<ProfileQuestion>(told),
  chosen: column<string[]>(told),
  words: column<string | null>(told),
  words_wait: column<boolean>(told),
  language: column<string>(told),
  audience: column<ProfileAudience>(told),
  /** What was chosen counts for the building; own words never do. */
  counted: column<boolean>(told),
  until: column<string | null>(told),
  answered_at: column<Date>(told),
});

export const profilePicture = table('profile_picture', {
  organisation_id: plain<string>(ours),
  resident_id: column<string>(told),
  id: column<string>(told),
  large: column<Buffer>(told),
  small: column<Buffer>(told),
  audience: column<ProfileAudience>(told),
  until: column<string | null>(told),
  placed_at: column<Date>(told),
});

export const neighbourHello = table('neighbour_hello', {
  organisation_id: plain<string>(ours),
  from_id: column<string>(told),
  to_id: column<string>(told),
  answer: column<'yes' | 'not-now'>(told),
  said_at: column<Date>(told),
});

declare module '../database/tables.ts' {
  interface Tables {
    profile_answer: RowOf<typeof profileAnswer>;
    profile_picture: RowOf<typeof profilePicture>;
    neighbour_hello: RowOf<typeof neighbourHello>;
  }
}
