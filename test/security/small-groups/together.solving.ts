import { optimum } from './attacker.ts';
import { neighbourhoodOf, type Neighbourhood } from './together.histories.ts';
import { programOf, snapshotsOf, variable, type Reader, type Snapshot } from './together.program.ts';
import type { Shown } from './together.looking.ts';
import type { World } from './together.world.ts';
import { smallest, type Solved } from './solving.ts';

export type SolvedTogether = Solved & { learned: Record<string, number> };

/** Lets neighbourhoods live on a server, and attacks all that each ever showed, as one program. */
export async function solveTogether(
  world: World,
  seeds: Iterable<number>,
  reader: Reader,
): Promise<SolvedTogether> {
  const solved: SolvedTogether = { pictures: 0, small: 0, determined: 0, large: 0, seen: 0, learned: {} };
  for (const seed of seeds) {
    const history = neighbourhoodOf(seed);
    const shown = await world.live(history);
    attack(history, shown, reader, solved);
    countLarge(history, shown, solved);
  }
  return solved;
}

function attack(history: Neighbourhood, shown: Shown, reader: Reader, solved: SolvedTogether): void {
  const snapshots = snapshotsOf(history, shown);
  const rules = programOf(history, shown, snapshots, reader);
  const small = snapshots.flatMap((snapshot) =>
    snapshot.subject.choices.flatMap((choice, cell) => {
      const count = snapshot.counts[choice]!;
      return count < smallest[snapshot.subject.sensitivity]
        ? [{ name: variable(snapshot, cell), count, snapshot }]
        : [];
    }),
  );
  solved.pictures += snapshots.length;
  solved.small += small.length;
  checkTruth(snapshots, rules);
  for (const { snapshot } of determinedOf(small, rules)) {
    solved.determined += 1;
    solved.learned[snapshot.subject.name] = (solved.learned[snapshot.subject.name] ?? 0) + 1;
  }
}

interface Cell {
  readonly name: string;
  readonly count: number;
  readonly snapshot: Snapshot;
}

/** Those that can have one value only. Whatever differs between two solutions can have two, so few are asked one by one. */
function determinedOf(small: readonly Cell[], rules: Parameters<typeof optimum>[2]): Cell[] {
  if (small.length === 0) return [];
  const all = small.map(({ name }) => name).join(' + ');
  const least = optimum('Minimize', all, rules);
  const most = optimum('Maximize', all, rules);
  const same = small.filter(({ name }) => least.at(name) === most.at(name));
  return same.filter(
    ({ name }) => optimum('Minimize', name, rules).value === optimum('Maximize', name, rules).value,
  );
}

/** What is true must be possible, or the attacker reasons wrongly and this proves nothing. */
function checkTruth(snapshots: readonly Snapshot[], rules: Parameters<typeof optimum>[2]): void {
  const constraints = snapshots.flatMap((snapshot) =>
    snapshot.subject.choices.map(
      (choice, cell) => `${variable(snapshot, cell)} = ${snapshot.counts[choice]}`,
    ),
  );
  const [first] = rules.variables;
  optimum('Minimize', first!, { ...rules, constraints: [...rules.constraints, ...constraints] });
}

/** Of cells with fifty people or more, on each morning: those that the picture of that morning shows. */
function countLarge({ days }: Neighbourhood, { seen }: Shown, solved: Solved): void {
  const subjects = new Set(seen.map(({ subject }) => subject));
  for (const [morning, { said }] of days.entries())
    for (const [name, people] of said) {
      const subject = [...subjects].find((one) => one.name === name);
      if (subject?.kind === 'vote') continue;
      const picture = seen.findLast((one) => one.subject === subject && one.morning <= morning);
      const choices = new Set([...people.values()].flat());
      for (const choice of choices) {
        if ([...people.values()].filter((chosen) => chosen.includes(choice)).length < 50) continue;
        solved.large += 1;
        if (typeof picture?.cells[choice] === 'number') solved.seen += 1;
      }
    }
}
