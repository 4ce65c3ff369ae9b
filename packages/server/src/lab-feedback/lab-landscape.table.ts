import { plain, table, type RowOf } from '../database/columns.ts';

const ours = 'hearing-residents';

/** A point of the lab, and what is said of it. */
export interface SaidOfItem {
  readonly itemId: string;
  readonly says: 'yes' | 'no';
}

/** Residents who answer alike, as everybody sees them. */
export interface ShownGroup {
  /** Rounded to five. */
  readonly size: number;
  /** Where its middle is drawn: all groups fit in a circle of radius 1 around the middle of everybody. */
  readonly x: number;
  readonly y: number;
  /** How far from its middle its residents lie. */
  readonly spread: number;
  readonly standsFor: readonly SaidOfItem[];
}

/** What everybody sees of how residents answered together. */
export interface ShownLandscape {
  /** What all groups agree on, the clearest first; without groups, what residents together agree on. */
  readonly agreed: readonly SaidOfItem[];
  /** The largest first; none where residents answer much alike, or a group would be too small. */
  readonly groups: readonly ShownGroup[];
}

/** The last picture of which residents of a lab answer alike. */
export const labLandscape = table('lab_landscape', {
  organisation_id: plain<string>(ours),
  lab_id: plain<string>(ours),
  counted_on: plain<string>(ours),
  picture: plain<unknown>(ours),
});

declare module '../database/tables.ts' {
  interface Tables {
    lab_landscape: RowOf<typeof labLandscape>;
  }
}
