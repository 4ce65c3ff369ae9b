import { shownCells } from '../community/publish-counts.rules.ts';
import type { Landscape } from './landscape/landscape.rules.ts';
import type { SaidOfItem, ShownLandscape } from './lab-landscape.table.ts';

/** In a smaller group what it stands for says nearly what somebody answered. */
const smallestGroup = 10;
/** More would not be read. */
const mostAgreed = 5;

/**
 * What everybody sees of a landscape: sizes rounded as all numbers of people are, and no group at all where one of them is
 * small; no share of anything.
 *
 * @param itemIds in the order of the answers
 * @returns null where too few answered for anything to be said
 */
export function shownLandscape(
  { groups, agreed, reason }: Landscape,
  itemIds: readonly string[],
): ShownLandscape | null {
  if (reason === 'TOO_FEW') return null;
  const said = ({ item, says }: { item: number; says: 'yes' | 'no' }): SaidOfItem => ({
    itemId: itemIds[item]!,
    says,
  });
  const sizes = Object.fromEntries(groups.map(({ size }, at) => [String(at), size]));
  const shown = shownCells(sizes, 'ordinary');
  const isLarge = groups.every(({ size }) => size >= smallestGroup);
  return {
    agreed: agreed.slice(0, mostAgreed).map(said),
    groups:
      shown && isLarge
        ? groups.map(({ center: [x, y], spread, standsFor }, at) => ({
            size: shown[String(at)]!,
            x,
            y,
            spread,
            standsFor: standsFor.map(said),
          }))
        : [],
  };
}
