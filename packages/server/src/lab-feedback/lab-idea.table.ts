import { column, plain, table, type RowOf } from '../database/columns.ts';

/** `waiting`: a person looks at it first. */
export type IdeaState = 'waiting' | 'published' | 'refused';

const talking = 'talking-about-a-lab';

const own = {
  whose: 'resident',
  purpose: talking,
  class: 'ordinary',
  keep: '12-months',
  onErase: 'delete-row',
} as const;

/**
 * An idea of a resident, with whose it is. Once let through its words stand in a point of the lab, which says of nobody whose they
 * are: that point stays, with what others answered, when its author is erased.
 */
export const labIdea = table(
  'lab_idea',
  {
    organisation_id: plain<string>(talking),
    id: column<string>(own),
    lab_id: column<string>(own),
    author_id: column<string>(own),
    text: column<string>(own),
    language: column<string>(own),
    state: column<IdeaState>(own),
    written_at: column<Date>(own),
    /** The point it became. */
    item_id: column<string | null>(own),
  },
  { agesBy: 'written_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    lab_idea: RowOf<typeof labIdea>;
  }
}
