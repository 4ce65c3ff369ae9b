import { column, plain, table, type RowOf } from '../database/columns.ts';
import type { PlacedAs } from './neighbour-post.table.ts';

/** Asking, offering and doing something together weigh the same. */
export type HelpKind = 'request' | 'offer' | 'gathering';
/** Who can read a post. */
export type HelpReach = 'building' | 'neighbourhood';
export type HelpTiming = 'once' | 'date' | 'regularly' | 'flexible';
export type HelpState = 'open' | 'agreed' | 'done' | 'lapsed' | 'withdrawn';
/** `waiting`: a person looks at it first. */
export type HelpVisibility = 'published' | 'waiting' | 'refused';
/** What it is about; a closed list, so that every language has a word for each. */
export const helpCategories = [
  'odd-jobs',
  'lifting',
  'garden',
  'errands',
  'computer',
  'letters',
  'language',
  'company',
  'cooking',
  'sewing',
  'bicycles',
  'lending',
  'pets',
  'plants',
  'post',
  'keys',
  'children',
  'sport',
  'games',
  'other',
] as const;

export type HelpCategory = (typeof helpCategories)[number];

/** How it went, in three faces with words. */
export type HelpWent = 'well' | 'fairly' | 'badly';

/** What has to be there before a board opens, in the order in which one sees to it. */
export const boardChecks = ['active-residents', 'posts', 'information', 'phone', 'stand-in'] as const;

export type BoardCheck = (typeof boardChecks)[number];
/** Why a board closed again. */
export type ClosedWhy = 'nobody-answers' | 'too-quiet' | 'not-safe' | 'other';

const ours = 'helping-each-other';

export const helpBoard = table('help_board', {
  organisation_id: plain<string>(ours),
  neighbourhood_id: plain<string>(ours),
  opens_on: plain<string | null>(ours),
  opened_at: plain<Date | null>(ours),
  closed_at: plain<Date | null>(ours),
  closed_why: plain<ClosedWhy | null>(ours),
});

const ticked = {
  whose: 'staff',
  purpose: ours,
  class: 'ordinary',
  keep: '12-months',
  onErase: 'clear',
} as const;

/** What somebody saw with their own eyes before a board opens. */
export const helpBoardCheck = table('help_board_check', {
  organisation_id: plain<string>(ours),
  neighbourhood_id: plain<string>(ours),
  item: plain<BoardCheck>(ours),
  ticked_by: column<string | null>(ticked),
  ticked_at: column<Date>({ ...ticked, onErase: 'keep' }),
});

const written = {
  whose: 'resident',
  purpose: ours,
  class: 'ordinary',
  keep: '12-months',
  onErase: 'keep',
} as const;

/** A post stays without its writer's name for those who agreed on it; what it says goes with the writer. */
export const helpPost = table(
  'help_post',
  {
    organisation_id: plain<string>(ours),
    id: column<string>(written),
    kind: column<HelpKind>(written),
    author_id: column<string | null>({ ...written, onErase: 'clear' }),
    building_id: column<string>({ ...written, class: 'contact' }),
    neighbourhood_id: column<string>(written),
    reach: column<HelpReach>(written),
    category: column<HelpCategory>(written),
    title: column<string>({ ...written, onErase: 'delete-row' }),
    text: column<string | null>({ ...written, onErase: 'delete-row' }),
    language: column<string>(written),
    timing: column<HelpTiming>(written),
    on_date: column<string | null>(written),
    at_time: column<string | null>(written),
    place: column<string | null>(written),
    most_people: column<number | null>(written),
    open_until: column<string>(written),
    state: column<HelpState>(written),
    state_at: column<Date>(written),
    visibility: column<HelpVisibility>(written),
    asked_open_at: column<Date | null>(written),
    written_at: column<Date>(written),
    edited_at: column<Date | null>(written),
    withdrawn_by: column<'author' | 'moderator' | null>(written),
    placed_as: column<PlacedAs | null>({ ...written, whose: 'staff' }),
    version: column<number>(written),
  },
  { agesBy: 'state_at' },
);

const earlier = { ...written, purpose: 'moderation' } as const;

export const helpPostWording = table(
  'help_post_wording',
  {
    organisation_id: plain<string>('moderation'),
    id: column<string>(earlier),
    post_id: column<string>(earlier),
    title: column<string>({ ...earlier, onErase: 'delete-row' }),
    text: column<string | null>({ ...earlier, onErase: 'delete-row' }),
    replaced_at: column<Date>(earlier),
  },
  { agesBy: 'replaced_at' },
);

const own = { ...written, onErase: 'delete-row' } as const;

export const helpComing = table(
  'help_coming',
  {
    organisation_id: plain<string>(ours),
    post_id: column<string>(own),
    resident_id: column<string>(own),
    coming: column<boolean>(own),
    answered_at: column<Date>(own),
    reminded_at: column<Date | null>(own),
  },
  { agesBy: 'answered_at' },
);

const asked = { ...own, keep: '90-days' } as const;

export const helpAsked = table(
  'help_asked',
  {
    organisation_id: plain<string>(ours),
    post_id: column<string>(asked),
    resident_id: column<string>(asked),
    asked_at: column<Date>(asked),
    answer: column<'yes' | 'no' | null>(asked),
    answered_at: column<Date | null>(asked),
    mailed_at: column<Date | null>(asked),
  },
  { agesBy: 'asked_at' },
);

/** What an organisation says its own words mean; no meaning at all where a word says nothing. */
export const helpWord = table('help_word', {
  organisation_id: plain<string>(ours),
  word: plain<string>(ours),
  meanings: plain<string[]>(ours),
  set_at: plain<Date>(ours),
});

const standing = { ...written, onErase: 'delete-row' } as const;

/** The words of what stands on a board; they come and go with the posts, by a trigger. */
export const helpPostWord = table('help_post_word', {
  organisation_id: plain<string>(ours),
  neighbourhood_id: column<string>(standing),
  word: column<string>(standing),
  post_id: column<string>(standing),
});

/** Each of these words by all of its endings; those that stand nowhere any more go at night. */
export const helpWordPart = table('help_word_part', {
  organisation_id: plain<string>(ours),
  part: column<string>(standing),
  word: column<string>(standing),
});

export const helpOutcome = table(
  'help_outcome',
  {
    organisation_id: plain<string>(ours),
    post_id: column<string>(asked),
    resident_id: column<string>(asked),
    went: column<HelpWent>(asked),
    told_at: column<Date>(asked),
  },
  { agesBy: 'told_at' },
);

declare module '../database/tables.ts' {
  interface Tables {
    help_board: RowOf<typeof helpBoard>;
    help_board_check: RowOf<typeof helpBoardCheck>;
    help_post: RowOf<typeof helpPost>;
    help_post_wording: RowOf<typeof helpPostWording>;
    help_coming: RowOf<typeof helpComing>;
    help_asked: RowOf<typeof helpAsked>;
    help_word: RowOf<typeof helpWord>;
    help_post_word: RowOf<typeof helpPostWord>;
    help_word_part: RowOf<typeof helpWordPart>;
    help_outcome: RowOf<typeof helpOutcome>;
  }
}
