import type { Context } from '../builder.ts';
import { findPlace, type PageOfMix, type PlaceOfMix } from './mix-place.actions.ts';
import { readCounts } from '../community/publish-counts.actions.ts';
import { addedUp, mixSubject, type MixKind, type MixNumber } from './mix.rules.ts';

/** What everybody may know of what people of a place like to do: numbers of nobody in particular. */
export interface Mix {
  /** The name of the building or the neighbourhood; null: of all, or there is none like it. */
  readonly place: string | null;
  /** The building that was asked for is small, so these are the numbers of the neighbourhood. */
  readonly aroundOf: string | null;
  readonly talents: readonly MixNumber[];
  readonly interests: readonly MixNumber[];
  readonly wishes: readonly MixNumber[];
  /** Without their numbers: which is spoken by more is nobody's business. */
  readonly languages: readonly string[];
  readonly countedOn: string | null;
}

/** Beside a vacant home stands no number. */
export const nothingCounted: Mix = {
  place: null,
  aroundOf: null,
  talents: [],
  interests: [],
  wishes: [],
  languages: [],
  countedOn: null,
};

type Reading = Pick<Context, 'db'>;

/** What was last published of a place; "not there" and "too few" are one answer. */
export async function readMix(context: Reading, page: PageOfMix): Promise<Mix> {
  const place = await findPlace(context, page);
  const talents = await pictures(context, 'talents', place);
  const interests = await pictures(context, 'interests', place);
  const wishes = await pictures(context, 'wishes', place);
  const languages = await pictures(context, 'languages', place);
  const days = [...talents, ...interests, ...wishes, ...languages].map(({ countedOn }) => countedOn);
  return {
    place: place.name,
    aroundOf: place.aroundOf,
    talents: addedUp('talents', talents),
    interests: addedUp('interests', interests),
    wishes: addedUp('wishes', wishes),
    languages: addedUp('languages', languages)
      .map(({ cell }) => cell)
      .toSorted(),
    countedOn: days.toSorted().at(-1) ?? null,
  };
}

/** The activities that published numbers name in a place, the most first; for a text without numbers. */
export async function activitiesShown(context: Reading, place: PlaceOfMix): Promise<string[]> {
  const talents = addedUp('talents', await pictures(context, 'talents', place));
  const interests = addedUp('interests', await pictures(context, 'interests', place));
  const both = [...interests, ...talents].toSorted((one, other) => other.people - one.people);
  return [...new Set(both.map(({ cell }) => cell))];
}

async function pictures(context: Reading, kind: MixKind, { groupIds }: PlaceOfMix) {
  if (groupIds.length === 0) return [];
  return readCounts(
    context,
    groupIds.map((id) => mixSubject(kind, id)),
  );
}
