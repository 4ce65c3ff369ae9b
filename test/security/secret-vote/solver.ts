import type { DumpedRow } from '../../../packages/server/src/testing/dump.ts';

export type Choice = 'behind' | 'objection' | 'unsure';
export const choices: readonly Choice[] = ['behind', 'objection', 'unsure'];

/** Somebody of whom everybody may know that they voted, by all that is theirs: account and home. */
export interface Voter {
  readonly keys: readonly string[];
}

/** What the attacker makes of it: for each voter and each line a choice, and how it was found. */
export interface Guess {
  readonly voter: number;
  readonly line: string;
  readonly choice: Choice;
  readonly by: 'key' | 'transaction' | 'order' | 'totals';
}

/**
 * Whoever holds the whole database and wants to know what each voter said. It looks for rows that tell a choice about a line and
 * ties them to voters: by a value that only rows of this voter hold, by the transaction that wrote both, and by the order in which
 * as many of them lie as there are voters. Where nothing ties, the published totals are the best that is left.
 */
export function solve(
  rows: readonly DumpedRow[],
  voters: readonly Voter[],
  lines: readonly string[],
  likeliest: Readonly<Record<string, Choice>>,
): Guess[] {
  const about = voters.map(({ keys }) => rows.filter((row) => keys.some((key) => row.values.includes(key))));
  const own = (tell: (row: DumpedRow) => readonly string[]) => {
    const sets = about.map((those) => new Set(those.flatMap(tell)));
    return sets.map((set, at) =>
      [...set].filter((one) => sets.every((other, i) => i === at || !other.has(one))),
    );
  };
  const values = own(({ values: all }) => all);
  const transactions = own(({ transaction }) => [transaction]);
  return lines.flatMap((line) => {
    const telling = rows.filter((row) => row.values.includes(line) && choiceIn(row) !== undefined);
    const orders = inOrder(rows, telling, about);
    return voters.map((_, voter): Guess => {
      const byKey = telling.find((row) => values[voter]!.some((key) => row.values.includes(key)));
      const byTransaction = telling.find((row) => transactions[voter]!.includes(row.transaction));
      const found = byKey ?? byTransaction ?? orders?.[voter];
      const by = byKey ? 'key' : byTransaction ? 'transaction' : orders ? 'order' : 'totals';
      return { voter, line, choice: (found && choiceIn(found)) ?? likeliest[line]!, by };
    });
  });
}

/** A row that names one choice tells it; one that names all three, as a count does, tells none. */
function choiceIn(row: DumpedRow): Choice | undefined {
  const named = choices.filter((choice) => row.values.includes(choice));
  return named.length === 1 ? named[0] : undefined;
}

/** As many rows that tell something as there are voters: the first may belong to whoever came first on a roll, which holds voters alone. */
function inOrder(
  rows: readonly DumpedRow[],
  telling: readonly DumpedRow[],
  about: readonly (readonly DumpedRow[])[],
) {
  const sizes = Map.groupBy(rows, ({ table }) => table);
  const line = [...Map.groupBy(telling, ({ table }) => table).values()].find(
    (those) => those.length === about.length,
  );
  const roll = about[0]?.find(
    ({ table }) =>
      sizes.get(table)?.length === about.length &&
      about.every((those) => those.filter((row) => row.table === table).length === 1),
  )?.table;
  if (!line || !roll) return undefined;
  const order = about
    .map((those, voter) => ({ voter, place: those.find(({ table }) => table === roll)!.place }))
    .toSorted((one, other) => one.place - other.place);
  const found: Record<number, DumpedRow> = {};
  order.forEach(({ voter }, at) => (found[voter] = line[at]!));
  return found;
}

/** How many of its guesses are right. */
export function right(guesses: readonly Guess[], truth: (voter: number, line: string) => Choice): number {
  return guesses.filter(({ voter, line, choice }) => truth(voter, line) === choice).length;
}
