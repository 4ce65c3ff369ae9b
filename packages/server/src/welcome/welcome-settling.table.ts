import { column, plain, table, type RowOf } from '../database/columns.ts';

export type InformationKind = 'waste' | 'repairs' | 'house' | 'neighbourhood' | 'contact' | 'other';
export type TranslationState = 'written' | 'checked' | 'machine';

const welcoming = 'welcoming';

const atWork = {
  whose: 'staff',
  purpose: 'running-the-service',
  class: 'ordinary',
  keep: 'while-used',
  onErase: 'clear',
} as const;

/** A block of what a newcomer has to know of a building; null for every building. */
export const welcomeInformation = table('welcome_information', {
  organisation_id: plain<string>(welcoming),
  id: plain<string>(welcoming),
  building_id: plain<string | null>(welcoming),
  kind: plain<InformationKind>(welcoming),
  position: plain<number>(welcoming),
  version: plain<number>(welcoming),
  withdrawn_at: plain<Date | null>(welcoming),
});

export const welcomeInformationText = table('welcome_information_text', {
  organisation_id: plain<string>(welcoming),
  information_id: plain<string>(welcoming),
  language: plain<string>(welcoming),
  title: plain<string>(welcoming),
  text: plain<string>(welcoming),
  state: plain<TranslationState>(welcoming),
  written_by: column<string | null>(atWork),
  written_at: plain<Date>(welcoming),
});

const wished = {
  whose: 'resident',
  purpose: 'belonging',
  class: 'ordinary',
  keep: 'account',
  onErase: 'delete-row',
} as const;

/** Who wants to be somebody's buddy, and how often; they take it back whenever they want. */
export const welcomeBuddyWish = table('welcome_buddy_wish', {
  organisation_id: plain<string>(welcoming),
  resident_id: column<string>(wished),
  hours_a_month: column<number>(wished),
  away_until: column<string | null>(wished),
  /** Told for this, and read by whoever they may suit. */
  languages: column<string[]>(wished),
  told_on: column<string>(wished),
  /** Given to be called on once, before they are appointed; it goes with that call. */
  phone: column<string | null>({ ...wished, class: 'contact' }),
  talked_on: column<string | null>(wished),
});

const offered = {
  whose: 'resident',
  purpose: welcoming,
  class: 'ordinary',
  keep: '30-days',
  onErase: 'delete-row',
} as const;

/** Somebody whom a newcomer can choose, with why; it goes with the half year. */
export const welcomeBuddyOffer = table('welcome_buddy_offer', {
  organisation_id: plain<string>(welcoming),
  welcome_id: column<string>(offered),
  buddy_id: column<string>(offered),
  reasons: column<unknown>(offered),
  offered_on: column<string>(offered),
  offered_by: column<string | null>({ ...offered, whose: 'staff', onErase: 'clear' }),
  newcomer_said: column<'yes' | 'no' | null>(offered),
  buddy_said: column<'yes' | 'no' | null>(offered),
  id: column<string>(offered),
  asked_on: column<string | null>(offered),
  ended_on: column<string | null>(offered),
});

/** A gathering at which neighbours meet a newcomer: their wish, what somebody proposed, and what became of it. */
export const welcomeGathering = table('welcome_gathering', {
  organisation_id: plain<string>(welcoming),
  welcome_id: column<string>(offered),
  wanted_on: column<string>(offered),
  /** Null once whoever it was is gone. */
  proposed_by: column<string | null>({ ...offered, onErase: 'clear' }),
  on_date: column<string | null>(offered),
  at_time: column<string | null>(offered),
  place: column<string | null>(offered),
  post_id: column<string | null>(offered),
});

declare module '../database/tables.ts' {
  interface Tables {
    welcome_information: RowOf<typeof welcomeInformation>;
    welcome_information_text: RowOf<typeof welcomeInformationText>;
    welcome_buddy_wish: RowOf<typeof welcomeBuddyWish>;
    welcome_buddy_offer: RowOf<typeof welcomeBuddyOffer>;
    welcome_gathering: RowOf<typeof welcomeGathering>;
  }
}
