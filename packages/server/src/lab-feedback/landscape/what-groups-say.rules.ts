import { notAnswered, type AnswerTable } from './answer-table.rules.ts';

/** How often each answer was given to one item. Exact: whoever shows it rounds it and hides what is small. */
export interface ItemAnswers {
  readonly yes: number;
  readonly no: number;
  readonly dontKnow: number;
  /** The three together. */
  readonly answered: number;
}

export type Side = 'yes' | 'no';

/** An item on which a group says something that others do not. */
export interface StandsFor {
  readonly item: number;
  readonly says: Side;
}

/** An item on which all say the same. */
export interface Agreed extends StandsFor {
  /** The share of answers that say so, in the group where it is lowest; drawn a little towards a half where few answered. */
  readonly lowestShare: number;
}

/** A group says something where more than half of its answers do. */
const most = 0.5;
/** What a group stands for, others say at least so much less often, with all doubt about small numbers taken off. */
const leastMore = 0.1;
/** The items on which a group differs most; more would not be read. */
const mostItems = 5;
/** All agree where at least this share does in each group. */
const agreeing = 0.6;
/** A group of which fewer answered an item says nothing about it; nor do all together when fewer than 20 did. */
const fewestAnswers = { inGroup: 5, together: 20 };

const sides = ['yes', 'no'] as const;

/** Counts the answers of some rows, item by item. */
export function answersOf({ items, cells }: AnswerTable, rows: readonly number[]): ItemAnswers[] {
  return Array.from({ length: items }, (_, item) => {
    const counts = { yes: 0, no: 0, dontKnow: 0, answered: 0 };
    for (const row of rows) {
      const answer = cells[row * items + item]!;
      if (answer === notAnswered) continue;
      counts.answered++;
      counts[answer > 0 ? 'yes' : answer < 0 ? 'no' : 'dontKnow']++;
    }
    return counts;
  });
}

/**
 * Finds what all groups agree on: most of each says the same. The clearest comes first, and that is what is clear in the
 * group where it is least so. (Group-informed consensus, of the shares of each group, in Small et al., "Polis", 2021;
 * the lowest instead of their product, so that it reads as a share.)
 */
export function agreedByAll(groups: readonly (readonly ItemAnswers[])[]): Agreed[] {
  return itemsOf(groups)
    .filter((item) => enoughAnswered(groups.map((answers) => answers[item]!)))
    .flatMap((item) =>
      sides.map((says) => ({
        item,
        says,
        lowestShare: Math.min(...groups.map((answers) => share(answers[item]!, says))),
      })),
    )
    .filter(({ lowestShare }) => lowestShare >= agreeing)
    .sort((one, other) => other.lowestShare - one.lowestShare || one.item - other.item);
}

/**
 * Finds what a group stands for: what most of it says, and what it says more often than all others together. At most five
 * items, the one that tells it apart most surely first: by the difference of the shares less two standard errors. (Shares as
 * in Pol.is; the standard error of a difference of two proportions. A bound, and no test: the groups were made of these
 * answers, so a test would find too much.)
 */
export function standsFor(group: readonly ItemAnswers[], others: readonly ItemAnswers[]): StandsFor[] {
  return itemsOf([group])
    .filter((item) => [group, others].every((answers) => answers[item]!.answered >= fewestAnswers.inGroup))
    .flatMap((item) =>
      sides
        .filter((says) => share(group[item]!, says) > most)
        .map((says) => ({ item, says, more: surelyMore(group[item]!, others[item]!, says) })),
    )
    .filter(({ more }) => more >= leastMore)
    .sort((one, other) => other.more - one.more || one.item - other.item)
    .slice(0, mostItems)
    .map(({ item, says }) => ({ item, says }));
}

/** Adds the answers of some groups up. */
export function together(groups: readonly (readonly ItemAnswers[])[]): ItemAnswers[] {
  return itemsOf(groups).map((item) =>
    groups.reduce(
      (sum, answers) => ({
        yes: sum.yes + answers[item]!.yes,
        no: sum.no + answers[item]!.no,
        dontKnow: sum.dontKnow + answers[item]!.dontKnow,
        answered: sum.answered + answers[item]!.answered,
      }),
      { yes: 0, no: 0, dontKnow: 0, answered: 0 },
    ),
  );
}

function enoughAnswered(groups: readonly ItemAnswers[]): boolean {
  const sum = groups.reduce((total, { answered }) => total + answered, 0);
  return sum >= fewestAnswers.together && groups.every(({ answered }) => answered >= fewestAnswers.inGroup);
}

/** The share of a side, with one answer for it and one against it added (Laplace's rule of succession, as in Pol.is). */
function share(answers: ItemAnswers, says: Side): number {
  return (answers[says] + 1) / (answers.answered + 2);
}

function surelyMore(group: ItemAnswers, others: ItemAnswers, says: Side): number {
  const [one, other] = [share(group, says), share(others, says)];
  const variance = (one * (1 - one)) / (group.answered + 2) + (other * (1 - other)) / (others.answered + 2);
  return one - other - 2 * Math.sqrt(variance);
}

const itemsOf = (groups: readonly (readonly ItemAnswers[])[]) => (groups[0] ?? []).map((_, item) => item);
