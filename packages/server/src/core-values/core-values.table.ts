import { column, plain, table, type RowOf } from '../database/columns.ts';

/** What part of those who answered has to stand behind a line. */
export type Support = 'half' | 'two-thirds' | 'three-quarters';
/** What part of the homes has to vote. */
export type Turnout = 'fifth' | 'third' | 'half';
export type VotesBy = 'home' | 'resident';
/** `wording`: talked about and not agreed on yet. `left`: not agreed on, dropped, or another one took its place. */
export type ValueState = 'wording' | 'adopted' | 'left';
/** `waiting`: a person looks at it first. */
export type WordsState = 'waiting' | 'published' | 'refused';
export type EditorKind = 'staff' | 'committee';
export type Outcome = 'decided' | 'too-few';
export type ReviewChoice = 'still' | 'not-any-more' | 'unsure';

const ours = 'hearing-residents';

/** Words of a resident stay when they leave, without whose they were: others went on with them. */
const said = {
  whose: 'resident',
  purpose: ours,
  class: 'ordinary',
  keep: 'while-used',
  onErase: 'keep',
} as const;
const whose = { ...said, onErase: 'clear' } as const;

export const coreValuesPlace = table('core_values_place', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  building_id: plain<string | null>(ours),
  neighbourhood_id: plain<string | null>(ours),
  support: plain<Support>(ours),
  turnout: plain<Turnout>(ours),
  votes_by: plain<VotesBy>(ours),
  reviewed_on: plain<string | null>(ours),
  /** When residents were last told that it is asked whether it is still right. */
  asked_on: plain<string | null>(ours),
});

export const coreValue = table('core_value', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  place_id: plain<string>(ours),
  text: plain<string>(ours),
  state: plain<ValueState>(ours),
  replaces_id: plain<string | null>(ours),
  edited_on: plain<string | null>(ours),
});

/** What a line says in another language, kept with the words that it was made of. */
export const coreValueTranslation = table('core_value_translation', {
  organisation_id: plain<string>(ours),
  value_id: plain<string>(ours),
  language: plain<string>(ours),
  of_text: plain<string>(ours),
  text: plain<string>(ours),
  state: plain<'written' | 'checked' | 'machine'>(ours),
});

export const coreValuesProposal = table('core_values_proposal', {
  organisation_id: plain<string>(ours),
  id: column<string>(said),
  place_id: column<string>(said),
  author_id: column<string | null>(whose),
  text: column<string>(said),
  why: column<string | null>(whose),
  language: column<string>(said),
  state: column<WordsState>(said),
  written_at: column<Date>(said),
  value_id: plain<string | null>(ours),
});

export const coreValuesRemark = table('core_values_remark', {
  organisation_id: plain<string>(ours),
  id: column<string>(said),
  value_id: column<string>(said),
  author_id: column<string | null>(whose),
  text: column<string>(said),
  language: column<string>(said),
  state: column<WordsState>(said),
  written_at: column<Date>(said),
});

const named = { ...said, onErase: 'delete-row' } as const;

export const coreValuesEdit = table('core_values_edit', {
  organisation_id: plain<string>(ours),
  value_id: plain<string>(ours),
  text: plain<string>(ours),
  by_id: column<string>(named),
  by_kind: column<EditorKind>(named),
  named_on: column<string>(named),
});

export const coreValuesRound = table('core_values_round', {
  organisation_id: plain<string>(ours),
  id: plain<string>(ours),
  place_id: plain<string>(ours),
  opens_on: plain<string>(ours),
  closes_on: plain<string>(ours),
  support: plain<Support>(ours),
  turnout: plain<Turnout>(ours),
  votes_by: plain<VotesBy>(ours),
  outcome: plain<Outcome | null>(ours),
  /** When residents were told that it began. */
  told_on: plain<string | null>(ours),
});

export const coreValuesQuestion = table('core_values_question', {
  organisation_id: plain<string>(ours),
  round_id: plain<string>(ours),
  value_id: plain<string>(ours),
  position: plain<number>(ours),
  text: plain<string>(ours),
  adopted: plain<boolean | null>(ours),
});

/** Who voted, for as long as votes come in: a resident or a home, and nothing of what or when. */
export const coreValuesRoll = table('core_values_roll', {
  organisation_id: plain<string>(ours),
  round_id: column<string>(named),
  voter_id: column<string>(named),
  home_id: column<string>(named),
});

/** All votes together, sealed: of nobody in particular, so that nobody's can be taken out. */
export const coreValuesBox = table('core_values_box', {
  organisation_id: plain<string>(ours),
  round_id: plain<string>(ours),
  sealed: plain<Buffer>(ours),
});

/** Nothing says whose it was; it goes after a year. */
export const coreValuesObjection = table(
  'core_values_objection',
  {
    organisation_id: plain<string>(ours),
    id: plain<string>(ours),
    round_id: plain<string>(ours),
    value_id: plain<string>(ours),
    text: column<string>({ ...said, keep: '12-months' }),
    language: column<string>({ ...said, keep: '12-months' }),
    handed_on: plain<string>(ours),
  },
  { agesBy: 'handed_on' },
);

export const coreValuesCharter = table('core_values_charter', {
  organisation_id: plain<string>(ours),
  place_id: plain<string>(ours),
  number: plain<number>(ours),
  since: plain<string>(ours),
  why: plain<'adopted' | 'edited'>(ours),
  /** JSON array of `{ id, text, editedOn }`. */
  lines: plain<string>(ours),
});

export const coreValuesSeen = table('core_values_seen', {
  organisation_id: plain<string>(ours),
  resident_id: column<string>(named),
  place_id: column<string>(named),
  number: column<number>(named),
  seen_on: column<string>(named),
});

const looked = { ...named, keep: '12-months' } as const;

export const coreValuesReview = table(
  'core_values_review',
  {
    organisation_id: plain<string>(ours),
    place_id: column<string>(looked),
    resident_id: column<string>(looked),
    choice: column<ReviewChoice>(looked),
    answered_on: column<string>(looked),
  },
  { agesBy: 'answered_on' },
);

declare module '../database/tables.ts' {
  interface Tables {
    core_values_place: RowOf<typeof coreValuesPlace>;
    core_value: RowOf<typeof coreValue>;
    core_value_translation: RowOf<typeof coreValueTranslation>;
    core_values_proposal: RowOf<typeof coreValuesProposal>;
    core_values_remark: RowOf<typeof coreValuesRemark>;
    core_values_edit: RowOf<typeof coreValuesEdit>;
    core_values_round: RowOf<typeof coreValuesRound>;
    core_values_question: RowOf<typeof coreValuesQuestion>;
    core_values_roll: RowOf<typeof coreValuesRoll>;
    core_values_box: RowOf<typeof coreValuesBox>;
    core_values_objection: RowOf<typeof coreValuesObjection>;
    core_values_charter: RowOf<typeof coreValuesCharter>;
    core_values_seen: RowOf<typeof coreValuesSeen>;
    core_values_review: RowOf<typeof coreValuesReview>;
  }
}
