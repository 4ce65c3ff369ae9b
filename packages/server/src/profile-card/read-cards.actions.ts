import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { cardFor, shownAnswers, type Card, type VisibleAnswer } from './card.rules.ts';
import { asThemselves, type Relation } from './profile-card.rules.ts';
import { neighboursOf, type Neighbour } from './relations.actions.ts';
import { answersOf, toldBy } from './told.actions.ts';

/** The cards of these people as the viewer may see them; who is not in it is not there for this viewer. Three statements. */
export async function cardsOf(context: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Card>> {
  const neighbours = await neighboursOf(context, ids);
  const told = await toldBy(context, [...neighbours.keys()]);
  const cards = [...neighbours.values()].flatMap((neighbour) => {
    const card = cardFor(
      ownerOf(neighbour),
      told(neighbour.id),
      neighbour.relation,
      neighbour,
      today(context),
    );
    return card ? [[neighbour.id, card] as const] : [];
  });
  return new Map(cards);
}

export async function cardOf(context: Context, id: string): Promise<Card | null> {
  return (await cardsOf(context, [id])).get(id) ?? null;
}

/** What the viewer is to each of these people, for whoever looks for a match; in one statement. */
export async function relationsTo(
  context: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Relation>> {
  return new Map([...(await neighboursOf(context, ids))].map(([id, { relation }]) => [id, relation]));
}

/**
 * Those of these people who tell this viewer something today, with what the viewer is to them, and nothing besides: all that a
 * match may be made from. Two statements.
 */
export async function tellingTo(
  context: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly relation: Relation; readonly answers: readonly VisibleAnswer[] }>> {
  const relations = await relationsTo(context, ids);
  if (relations.size === 0) return new Map();
  const told = await answersOf(context, [...relations.keys()]);
  return new Map(
    [...relations].flatMap(([id, relation]) => {
      const answers = shownAnswers({ answers: told.get(id) ?? [] }, relation, today(context));
      return answers.length > 0 ? [[id, { relation, answers }] as const] : [];
    }),
  );
}

/** What the viewer told of themselves and still holds, for whom it is meant or not; none of a guest's. One statement. */
export async function ownAnswers(context: Context): Promise<readonly VisibleAnswer[]> {
  const { kind, residentId } = signedIn(context.viewer);
  if (kind !== 'resident') return [];
  return (await toldOfThemselves(context, [residentId])).get(residentId) ?? [];
}

/** What each of these people told and still holds, for whom it is meant or not: for what is told to each of them alone. One statement. */
export async function toldOfThemselves(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly VisibleAnswer[]>> {
  const told = await answersOf(context, ids);
  return new Map(
    [...told].map(([id, answers]) => [id, shownAnswers({ answers }, asThemselves, today(context))]),
  );
}

export function ownerOf({ id, firstName, place, isWelcomeBuddy }: Neighbour) {
  return { id, firstName, building: place.building, isWelcomeBuddy };
}

function today({ organisation, clock }: Pick<Context, 'organisation' | 'clock'>): string {
  return dayIn(organisation.timezone, clock.now());
}
