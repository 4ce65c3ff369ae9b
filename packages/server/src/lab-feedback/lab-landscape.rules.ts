import type { Landscape, OpinionGroup } from './landscape/landscape.rules.ts';
import type { StandsFor } from './landscape/what-groups-say.rules.ts';
import type { SaidOfItem, ShownLandscape } from './lab-landscape.table.ts';

/** More would not be read. */
const mostAgreed = 5;
/** A number of a point hides fewer, so nothing may be told of them beside it. */
const fewestSaying = 5;

/** How many residents stand in each group; without groups, in all. By names that stay the same from morning to morning. */
export function sizesOf({ groups }: Landscape, residents: number): Readonly<Record<string, number>> {
  if (groups.length === 0) return { all: residents };
  return Object.fromEntries(groups.map(({ size }, at) => [nameOf(at), size]));
}

/**
 * What everybody sees of a landscape: no share of anything, and no group at all where one of them has to stay out of sight. That a
 * group stands for something says that a few say so at least; beside a number that hides fewer than five it would say who they are
 * too nearly, so it is left out where no five say so in all.
 *
 * @param itemIds in the order of the answers
 * @param shown the sizes as they may be shown
 */
export function shownLandscape(
  { groups, agreed }: Landscape,
  itemIds: readonly string[],
  shown: Readonly<Record<string, number | null>>,
): ShownLandscape {
  const said = ({ item, says }: { item: number; says: 'yes' | 'no' }): SaidOfItem => ({
    itemId: itemIds[item]!,
    says,
  });
  const sizes = groups.map((_, at) => shown[nameOf(at)] ?? null);
  return {
    agreed: agreed.slice(0, mostAgreed).map(said),
    groups: sizes.includes(null)
      ? []
      : groups.map(({ center: [x, y], spread, standsFor }, at) => ({
          size: sizes[at]!,
          x,
          y,
          spread,
          standsFor: standsFor.filter((one) => isSaidByEnough(groups, one)).map(said),
        })),
  };
}

function isSaidByEnough(groups: readonly OpinionGroup[], { item, says }: StandsFor): boolean {
  const people = groups.reduce((sum, { answers }) => sum + (answers[item]?.[says] ?? 0), 0);
  return people >= fewestSaying;
}

const nameOf = (at: number): string => `group-${at + 1}`;
