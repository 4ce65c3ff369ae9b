import type { ProfileAudience } from './profile-card.table.ts';

/** From nobody to everybody in the neighbourhood. */
export const audiences: readonly ProfileAudience[] = [
  'only-me',
  'my-buddy',
  'after-both-yes',
  'stairwell',
  'building',
  'neighbourhood',
];

export interface Place {
  readonly building_id: string;
  readonly stairwell: string | null;
  readonly neighbourhood_id: string;
}

/** How near two people live to each other today, by the closest circle they share; null: in none. */
export type Nearness = 'stairwell' | 'building' | 'neighbourhood' | null;

/** What somebody who looks is to the one whose card it is. */
export interface Relation {
  readonly isSelf: boolean;
  /** One of the two blocked the other. */
  readonly isAbsent: boolean;
  /** Who looks is the buddy of whose card it is; the other way round means nothing here. */
  readonly isBuddy: boolean;
  readonly bothSaidYes: boolean;
  readonly nearness: Nearness;
}

/** What somebody is to themselves. */
export const asThemselves: Relation = {
  isSelf: true,
  isAbsent: false,
  isBuddy: false,
  bothSaidYes: false,
  nearness: null,
};

export type Why = 'buddy' | 'both-yes' | 'stairwell' | 'building' | 'neighbourhood' | 'hello';

export function nearnessOf(one: Place, other: Place): Nearness {
  if (one.neighbourhood_id !== other.neighbourhood_id) return null;
  if (one.building_id !== other.building_id) return 'neighbourhood';
  return one.stairwell !== null && one.stairwell === other.stairwell ? 'stairwell' : 'building';
}

/** THE rule of who sees an answer or a picture. A circle of living includes the closer ones; the others stand alone. */
export function maySee(audience: ProfileAudience, to: Relation): boolean {
  if (to.isSelf) return true;
  if (to.isAbsent) return false;
  switch (audience) {
    case 'only-me':
      return false;
    case 'my-buddy':
      return to.isBuddy;
    case 'after-both-yes':
      return to.bothSaidYes;
    case 'stairwell':
      return to.nearness === 'stairwell';
    case 'building':
      return to.nearness === 'stairwell' || to.nearness === 'building';
    case 'neighbourhood':
      return to.nearness !== null;
  }
}

/** Whether everybody in a building may see an answer, so that its number tells nothing that was kept from them. */
export function mayBeCounted(audience: ProfileAudience): boolean {
  return audience === 'building' || audience === 'neighbourhood';
}

/** Past its last day an answer is there for its owner alone. */
export function hasEnded(until: string | null, today: string): boolean {
  return until !== null && until < today;
}

/** What can be chosen in a home: a stairwell only where there is one. */
export function audiencesFor({ stairwell }: { stairwell: string | null }): ProfileAudience[] {
  return audiences.filter((audience) => audience !== 'stairwell' || stairwell !== null);
}

/**
 * Somebody as close as an audience says, for a look through their eyes. People who know each other are shown as living in one
 * building: the most that such a neighbour sees, so that nobody is seen further than they were shown.
 */
export function somebodyAsCloseAs(audience: ProfileAudience): Relation | null {
  const nobody: Relation = {
    isSelf: false,
    isAbsent: false,
    isBuddy: false,
    bothSaidYes: false,
    nearness: null,
  };
  switch (audience) {
    case 'only-me':
      return null;
    case 'my-buddy':
      return { ...nobody, isBuddy: true, nearness: 'building' };
    case 'after-both-yes':
      return { ...nobody, bothSaidYes: true, nearness: 'building' };
    default:
      return { ...nobody, nearness: audience };
  }
}

/** Through what somebody sees a card, the closest first; a hello that waits is the last reason. */
export function whySeen(to: Relation): Why {
  if (to.isBuddy) return 'buddy';
  if (to.bothSaidYes) return 'both-yes';
  return to.nearness ?? 'hello';
}

/** One letter that stands for somebody without a picture. */
export function letterOf(firstName: string | null): string {
  const [first] = new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(firstName ?? '?');
  return (first?.segment ?? '?').toLocaleUpperCase('nl');
}
