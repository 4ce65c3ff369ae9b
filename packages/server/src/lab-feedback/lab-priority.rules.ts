import { Refused } from '../errors.ts';
import { checkAnswer } from './lab-feedback.rules.ts';

/** How many solutions can matter most: with more, none does. */
export const mostPriorities = 3;

/** Why these cannot be what matters most to somebody, if so: too many, or something else than the solutions of an open lab. */
export function checkPriorities(
  viewerKind: 'guest' | 'resident',
  items: readonly Parameters<typeof checkAnswer>[0][],
  today: string,
): void {
  // A guest has proved no home, and nobody could tell their choices from those of the neighbourhood.
  if (viewerKind !== 'resident') throw new Refused('RESIDENT_NEEDED');
  if (items.length > mostPriorities) throw new Refused('TOO_MANY_PRIORITIES');
  for (const item of items) {
    checkAnswer(item, 'yes', today);
    if (item.kind !== 'solutions') throw new Refused('CHOICE_NOT_OFFERED');
  }
}

/**
 * How many people made choices of which some no longer say whose they are: as nobody chooses more than three, so many at least.
 */
export function peopleBehind(known: number, choices: number): number {
  return Math.max(known, Math.ceil(choices / mostPriorities));
}

/** What is shown of what matters most: those that most residents chose, as far as their numbers may be shown. */
export function topOf(cells: Readonly<Record<string, number | null>>): { itemId: string; count: number }[] {
  return Object.entries(cells)
    .flatMap(([itemId, count]) => (count ? [{ itemId, count }] : []))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostPriorities);
}
