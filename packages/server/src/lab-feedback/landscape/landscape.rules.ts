import { tableOf, type AnswerRow } from './answer-table.rules.ts';
import { shapesOf, type Shape } from './drawing.rules.ts';
import { groupResidents, type NoGroups } from './group-residents.rules.ts';
import {
  agreedByAll,
  answersOf,
  standsFor,
  together,
  type Agreed,
  type ItemAnswers,
  type StandsFor,
} from './what-groups-say.rules.ts';

/** Residents who answer alike, taken together. */
export interface OpinionGroup extends Shape {
  /** How many residents; never fewer than 5. */
  readonly size: number;
  /** What they answered, item by item. */
  readonly answers: readonly ItemAnswers[];
  /** The items on which they differ most from all others, the clearest first; at most 5. */
  readonly standsFor: readonly StandsFor[];
}

/** Where opinions of a lab lie. Items are told by their place in the rows. */
export interface Landscape {
  /** The largest first; from 2 to 5 of them, or none. */
  readonly groups: readonly OpinionGroup[];
  /** What all groups agree on, the clearest first; without groups, what residents together agree on. */
  readonly agreed: readonly Agreed[];
  /** Why there are no groups; only where there are none. */
  readonly reason?: NoGroups;
}

/**
 * Shows a lab which groups of residents answer alike, what each stands for, and first of all what all agree on.
 *
 * Takes a row per resident, in any order, with an answer or nothing per item. Never throws: too little to go on gives no
 * groups and a reason. What comes out says nothing of one resident, and is the same for the same rows in another order. Its
 * sizes and answers are exact, so they go through the rules of small groups before anybody sees them.
 *
 * Residents who answered fewer than 7 items (or half of them where that is fewer) count in no group. Whether there are
 * groups, and how many, is told in number-of-groups.rules.ts; missing answers are treated in opinion-axes.rules.ts and
 * resident-positions.rules.ts.
 */
export function findLandscape(rows: readonly AnswerRow[]): Landscape {
  const table = tableOf(rows);
  const { groups, reason } = groupResidents(table);
  if (reason) return { groups: [], agreed: agreedByAll([answersOf(table, [...rows.keys()])]), reason };
  const answers = groups.map((group) => answersOf(table, group.rows));
  const shapes = shapesOf(groups.map(({ points }) => points));
  return {
    groups: groups.map((group, at) => ({
      size: group.rows.length,
      ...shapes[at]!,
      answers: answers[at]!,
      standsFor: standsFor(answers[at]!, together(answers.filter((_, other) => other !== at))),
    })),
    agreed: agreedByAll(answers),
  };
}
