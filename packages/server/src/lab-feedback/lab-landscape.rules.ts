import type { Landscape } from './landscape/landscape.rules.ts';
import type { SaidOfItem, ShownLandscape } from './lab-landscape.table.ts';

/** More would not be read. */
const mostAgreed = 5;

/** How many residents stand in each group; without groups, in all. By names that stay the same from morning to morning. */
export function sizesOf({ groups }: Landscape, residents: number): Readonly<Record<string, number>> {
  if (groups.length === 0) return { all: residents };
  return Object.fromEntries(groups.map(({ size }, at) => [nameOf(at), size]));
}

/**
 * What everybody sees of a landscape: no share of anything, and no group at all where one of them has to stay out of sight.
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
          standsFor: standsFor.map(said),
        })),
  };
}

const nameOf = (at: number): string => `group-${at + 1}`;
