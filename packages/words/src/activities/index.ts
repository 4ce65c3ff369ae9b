import type { Feature } from '../feature.ts';

/** What people can do, enjoy or could use a hand with: one closed list, grouped for the screen. */
export const activityGroups = {
  home: [
    'hanging-lamps',
    'drilling',
    'painting-walls',
    'furniture',
    'plumbing',
    'electricity',
    'repairing',
    'lifting',
    'moving-house',
    'cleaning',
    'lending-tools',
  ],
  outside: [
    'gardening',
    'plants',
    'growing-vegetables',
    'walking',
    'cycling',
    'bicycle-repair',
    'sport',
    'swimming',
    'football',
    'fishing',
    'tidying-street',
  ],
  errands: ['groceries', 'driving', 'going-along', 'parcels', 'dogs', 'cats', 'small-animals'],
  screens: ['computer', 'phone', 'television', 'forms', 'reading-letters', 'writing-letters'],
  learning: ['practising-dutch', 'translating', 'homework', 'reading-aloud', 'children', 'playing-outside'],
  making: ['cooking', 'baking', 'sewing', 'knitting', 'crafts', 'drawing', 'photography', 'woodwork'],
  together: [
    'coffee',
    'eating-together',
    'talking',
    'card-games',
    'board-games',
    'chess',
    'puzzles',
    'music',
    'singing',
    'dancing',
    'films',
    'books',
    'organising',
  ],
} as const;

export type ActivityGroup = keyof typeof activityGroups;
export type Activity = (typeof activityGroups)[ActivityGroup][number];

export const activities: readonly Activity[] = Object.values(activityGroups).flat();

/** The name of each activity and of each group, as they stand on a button. */
export interface ActivityWords {
  group: Record<ActivityGroup, string>;
  activity: Record<Activity, string>;
}

export const activityWords: Feature<ActivityWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
