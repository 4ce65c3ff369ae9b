import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import type { CoreValues, ValueInTalk, Words } from './read-core-values.actions.ts';
import { partsOf, proposalsIn, shownIn, valuesInTalk } from './read-core-values.actions.ts';
import type { EditorKind } from './core-values.table.ts';
import type { PlaceNow } from './places.actions.ts';
import { isReviewed, reviewCounts } from './review.actions.ts';
import { placeAtWork, placesAtWork } from './values-at-work.actions.ts';
import { writtenIn } from './written-in.rules.ts';

/** An adopted line with the small edit that somebody named for it. */
export interface AdoptedLine {
  readonly id: string;
  readonly text: string;
  readonly editedOn: string | null;
  readonly from: readonly Words[];
  readonly edit: { readonly text: string; readonly by: EditorKind; readonly namedOn: string } | null;
}

/** A place as those at work see it; of no vote more than everybody reads, but for what was written to the committee. */
export interface PlaceWorked {
  readonly slug: string;
  readonly place: PlaceNow;
  readonly shown: CoreValues;
  readonly proposals: readonly Words[];
  readonly values: readonly ValueInTalk[];
  readonly adopted: readonly AdoptedLine[];
  readonly objections: readonly { readonly line: string; readonly text: string; readonly language: string }[];
  readonly reviewWaits: boolean;
  readonly reviewCounts: Readonly<Record<string, number | null>> | null;
}

/** One place of the viewer's work; null where it is not theirs. */
export async function readPlaceWorked(context: Context, slug: string): Promise<PlaceWorked | null> {
  const { viewer } = context;
  if (viewer.kind === 'visitor') return null;
  const place = await placeAtWork(context, slug, viewer.residentId).catch((error: unknown) => {
    if (error instanceof Refused) return null;
    throw error;
  });
  if (!place) return null;
  const shown = await shownIn(context, place);
  const nothing = { proposals: [], values: [], adopted: [], objections: [] };
  return {
    slug,
    place,
    shown,
    reviewWaits: isReviewed(context, place),
    reviewCounts: await reviewCounts(context, place),
    ...(place.id
      ? {
          proposals: await proposalsIn(context, place.id, null),
          values: await valuesInTalk(context, place.id, null),
          adopted: await adoptedLines(context, place.id),
          objections: await objectionsIn(context, place.id),
        }
      : nothing),
  };
}

async function adoptedLines(context: Context, placeId: string): Promise<AdoptedLine[]> {
  const rows = await context.db
    .selectFrom('core_value')
    .leftJoin('core_values_edit', (join) =>
      join
        .onRef('core_values_edit.organisation_id', '=', 'core_value.organisation_id')
        .onRef('core_values_edit.value_id', '=', 'core_value.id'),
    )
    .select([
      'core_value.id',
      'core_value.text',
      'edited_on',
      'core_values_edit.text as edit',
      'by_kind',
      'named_on',
    ])
    .where('place_id', '=', placeId)
    .where('state', '=', 'adopted')
    .orderBy('core_value.id')
    .execute();
  const from = await partsOf(
    context,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, text, edited_on: editedOn, edit, by_kind, named_on }) => ({
    id,
    text,
    editedOn,
    from: from.get(id) ?? [],
    edit: edit && by_kind && named_on ? { text: edit, by: by_kind, namedOn: named_on } : null,
  }));
}

/** What was written against the lines of the last vote, in the order of ids made by chance. */
async function objectionsIn({ db }: Context, placeId: string) {
  const rows = await db
    .selectFrom('core_values_objection')
    .innerJoin('core_values_question', (join) =>
      join
        .onRef('core_values_question.organisation_id', '=', 'core_values_objection.organisation_id')
        .onRef('core_values_question.round_id', '=', 'core_values_objection.round_id')
        .onRef('core_values_question.value_id', '=', 'core_values_objection.value_id'),
    )
    .innerJoin('core_values_round', (join) =>
      join
        .onRef('core_values_round.organisation_id', '=', 'core_values_objection.organisation_id')
        .onRef('core_values_round.id', '=', 'core_values_objection.round_id'),
    )
    .select(['core_values_question.text as line', 'core_values_objection.text'])
    .where('core_values_round.place_id', '=', placeId)
    .orderBy('core_values_round.closes_on', 'desc')
    .orderBy('core_values_question.position')
    .orderBy('core_values_objection.id')
    .execute();
  return rows.map(({ line, text }) => ({ line, text, language: writtenIn(text) }));
}

/** What waits in the places of the viewer's work. */
export interface ValuesWaiting {
  readonly kind: 'values-proposed' | 'values-edit' | 'values-review';
  readonly aboutId: string;
  readonly since: Date | string;
  readonly slug: string;
  /** The name of the building, or of the neighbourhood of small ones. */
  readonly place: string;
  readonly words: string | null;
}

export async function valuesWaiting(context: Context, most: number): Promise<ValuesWaiting[]> {
  const waiting: ValuesWaiting[] = [];
  for (const { slug, place } of (await placesAtWork(context)) ?? []) {
    if (!place.id) continue;
    const at = { aboutId: place.id, slug, place: place.name };
    const runs = place.stage === 'planned' || place.stage === 'open' || place.stage === 'counting';
    const oldest = runs ? undefined : await oldestProposal(context, place.id);
    if (oldest) waiting.push({ ...at, kind: 'values-proposed', since: oldest, words: null });
    for (const { id, text, edit } of await adoptedLines(context, place.id))
      if (edit) waiting.push({ ...at, aboutId: id, kind: 'values-edit', since: edit.namedOn, words: text });
    if (isReviewed(context, place))
      waiting.push({ ...at, kind: 'values-review', since: place.reviewDueOn!, words: null });
  }
  return waiting.slice(0, most);
}

async function oldestProposal({ db }: Context, placeId: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('core_values_proposal')
    .select('written_at')
    .where('place_id', '=', placeId)
    .where('value_id', 'is', null)
    .where('state', '=', 'published')
    .orderBy('written_at')
    .limit(1)
    .executeTakeFirst();
  return row?.written_at;
}
