import { inOneOrder, pickRows, rowsWithEnough, type AnswerTable } from './answer-table.rules.ts';
import { findGrouping, type Grouping } from './number-of-groups.rules.ts';
import { findAxes } from './opinion-axes.rules.ts';
import { placeRows } from './resident-positions.rules.ts';
import { chanceFrom, shuffle } from '../../seeded-chance.ts';
import { smallest, splitInto } from './splitting.rules.ts';

/** Under this many residents with enough answers no groups are sought. */
const fewestResidents = 20;
/** No group is smaller than this. */
const fewestInGroup = 5;
/** The number of groups is decided on so many residents, chosen by chance; then all of them are put into groups. */
const mostToDecideOn = 2000;
const seed = 20_000;

/** Residents in groups. It says who is where, so it never leaves the landscape. */
export interface GroupedResidents {
  /** Per group, the rows of its residents and where each lies on the axes; the largest group first. */
  readonly groups: readonly {
    readonly rows: readonly number[];
    readonly points: readonly (readonly number[])[];
  }[];
  /** Why there are no groups, where there are none. */
  readonly reason?: NoGroups;
}

/** `TOO_FEW`: fewer than 20 residents answered enough. `NO_GROUPS`: nothing tells groups from one population. */
export type NoGroups = 'TOO_FEW' | 'NO_GROUPS';

/** Puts residents who answer alike together. In whatever order rows come, the same ones come together. */
export function groupResidents(table: AnswerTable): GroupedResidents {
  const rows = inOneOrder(table, rowsWithEnough(table));
  if (rows.length < fewestResidents) return { groups: [], reason: 'TOO_FEW' };
  const residents = pickRows(table, rows);
  const grouping = decide(residents);
  const groups = grouping && splitAll(residents, grouping);
  if (!groups) return { groups: [], reason: 'NO_GROUPS' };
  return { groups: groups.map(({ at, points }) => ({ rows: at.map((row) => rows[row]!), points })) };
}

function decide(residents: AnswerTable): Grouping | undefined {
  const chance = chanceFrom(seed);
  if (residents.rows <= mostToDecideOn) return findGrouping(residents, fewestInGroup, chance);
  const rows = Array.from({ length: residents.rows }, (_, row) => row);
  shuffle(rows, chance);
  const some = rows.slice(0, mostToDecideOn).sort((one, other) => one - other);
  return findGrouping(pickRows(residents, some), fewestInGroup, chance);
}

function splitAll(residents: AnswerTable, { groups, axes }: Grouping) {
  const { rows, points } = placeRows(residents, findAxes(residents), axes);
  const split = splitInto(groups, points);
  // Decided on a part of the residents, a group can still be too small among all of them.
  if (!split || smallest(split, groups) < fewestInGroup) return undefined;
  const members = split.centers.map((): { at: number[]; points: number[][] } => ({ at: [], points: [] }));
  split.groups.forEach((group, at) => {
    members[group]!.at.push(rows[at]!);
    members[group]!.points.push(points[at]!);
  });
  return members.sort((one, other) => other.at.length - one.at.length);
}
