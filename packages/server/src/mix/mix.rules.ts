import { activities, activityGroups, type ActivityGroup } from '@wederkerig/words/activities';
import { spokenLanguages } from '@wederkerig/words/profile-choices';

/**
 * A building with fewer homes than this is counted with the other small ones of its neighbourhood: it seldom has the twenty people
 * that a picture needs.
 */
export const fewestHomes = 40;

export type MixKind = 'talents' | 'interests' | 'wishes' | 'languages';

interface Kind {
  readonly question: 'good-at' | 'enjoy' | 'could-use' | 'speak';
  readonly sensitivity: 'ordinary' | 'sensitive';
  readonly cells: readonly string[];
  /** The cell that a choice counts in. */
  cellOf(choice: string): string | undefined;
}

const groups = Object.keys(activityGroups) as ActivityGroup[];
const itself = (choice: string) => choice;

/** What is counted, each out of a closed list. A wish is counted by its group alone, which says less about whose it is. */
export const mixKinds: Readonly<Record<MixKind, Kind>> = {
  talents: { question: 'good-at', sensitivity: 'ordinary', cells: activities, cellOf: itself },
  interests: { question: 'enjoy', sensitivity: 'ordinary', cells: activities, cellOf: itself },
  wishes: { question: 'could-use', sensitivity: 'sensitive', cells: groups, cellOf: groupOf },
  languages: { question: 'speak', sensitivity: 'sensitive', cells: spokenLanguages, cellOf: itself },
};

export const mixKindNames = Object.keys(mixKinds) as MixKind[];

function groupOf(activity: string): string | undefined {
  return groups.find((group) => (activityGroups[group] as readonly string[]).includes(activity));
}

/** Where somebody lives, and with whom their building is counted. */
export interface CountedAt {
  readonly buildingId: string;
  readonly groupId: string;
}

/**
 * Whether an answer counts where somebody lives. Where several buildings are counted as one, only what all of them may see does:
 * hidden from one of them, it must not change their number.
 */
export function counts(audience: string, { buildingId, groupId }: CountedAt): boolean {
  return audience === 'neighbourhood' || (audience === 'building' && buildingId === groupId);
}

/** The cells one person stands in, in the order of the list, each once. */
export function cellsOf(kind: MixKind, chosen: readonly string[]): string[] {
  const { cells, cellOf } = mixKinds[kind];
  const own = new Set(chosen.map(cellOf));
  return cells.filter((cell) => own.has(cell));
}

/** What each person stands in. */
export type Standing = ReadonlyMap<string, readonly string[]>;

/** How many people stand in each cell; every cell of the list is there. */
export function countCells(kind: MixKind, standing: Standing): Record<string, number> {
  const counted = Object.fromEntries(mixKinds[kind].cells.map((cell) => [cell, 0]));
  for (const cells of standing.values()) for (const cell of cells) counted[cell] = (counted[cell] ?? 0) + 1;
  return counted;
}

/** A cell as it is shown. */
export interface MixNumber {
  readonly cell: string;
  readonly people: number;
}

/**
 * What may be said of a place: the pictures of all that is counted in it, added up as they were shown. A sum of what everybody could
 * read already tells nothing new, so no neighbourhood can be set against its buildings. The most come first.
 */
export function addedUp(
  kind: MixKind,
  pictures: readonly { readonly cells: Readonly<Record<string, number | null>> }[],
): MixNumber[] {
  const sum = (cell: string) => pictures.reduce((total, { cells }) => total + (cells[cell] ?? 0), 0);
  return mixKinds[kind].cells
    .map((cell) => ({ cell, people: sum(cell) }))
    .filter(({ people }) => people > 0)
    .toSorted((one, other) => other.people - one.people);
}

/** What the ledger calls a picture. */
export const mixSubject = (kind: MixKind, groupId: string): string => `mix-${kind}:${groupId}`;
