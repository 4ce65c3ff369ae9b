import { fromAddress, inAddress } from '../shared/page-state.ts';
import type { ProfileAudience, ProfileQuestion } from './profile-own.operations.ts';

/** A question of the guide; the picture is asked for like the others. */
export type ProfileStep = ProfileQuestion | 'PICTURE';

/** Where somebody is; each a part of the page's address, so that it can be shared and gone back from. */
export interface ProfilePlace {
  /** Whose card, where it is not the own one. */
  neighbour: string | undefined;
  /** One question of the guide, or all in a row. */
  tell: ProfileStep | 'ALL' | undefined;
  /** Through whose eyes the own card is looked at. */
  as: ProfileAudience | undefined;
}

const steps: readonly (ProfileStep | 'ALL')[] = [
  'ALL',
  'GOOD_AT',
  'ENJOY',
  'COULD_USE',
  'SPEAK',
  'TIME',
  'LIKE_HERE',
  'PICTURE',
];

const circles: readonly ProfileAudience[] = [
  'MY_BUDDY',
  'AFTER_BOTH_YES',
  'STAIRWELL',
  'BUILDING',
  'NEIGHBOURHOOD',
];

export function placeIn(read: (name: string) => string | undefined): ProfilePlace {
  return {
    neighbour: read('neighbour'),
    tell: fromAddress(read('tell'), steps),
    as: fromAddress(read('as'), circles),
  };
}

/** The way to one view leaves every other one. */
export function addressOf({
  neighbour,
  tell,
  as,
}: Partial<ProfilePlace>): Record<keyof ProfilePlace, string | undefined> {
  return { neighbour, tell: tell && inAddress(tell), as: as && inAddress(as) };
}
