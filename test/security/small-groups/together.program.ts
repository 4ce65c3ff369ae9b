import {
  fewestAnswers,
  possibleValues,
} from '../../../packages/server/src/community/publish-counts.rules.ts';
import { atLeast } from '../../../packages/server/src/core-values/vote.rules.ts';
import type { Range, Rules } from './attacker.ts';
import { linesAsked, partOf, sizes, type Neighbourhood, type Subject } from './together.histories.ts';
import type { Seen, Shown } from './together.looking.ts';
import { smallest } from './solving.ts';

/** What a reader takes numbers for. */
export interface Reader {
  /** Numbers are as they are, and come with how many people stand behind them. */
  readonly readsExact: boolean;
}

/** A picture, with what is true behind it. */
export interface Snapshot extends Seen {
  readonly counts: Readonly<Record<string, number>>;
  readonly people: number;
  /** How many people did something since the picture before. */
  readonly changed: number;
  readonly name: string;
}

/** Puts what is true behind each picture. */
export function snapshotsOf(history: Neighbourhood, shown: Shown): Snapshot[] {
  return shown.seen.map((seen) => {
    const { subject, morning } = seen;
    const said = history.days[morning]!.said.get(subject.name)!;
    const all = [...said.values()];
    const last = shown.seen.findLast((one) => one.subject === subject && one.morning < morning);
    return {
      ...seen,
      name: `n${shown.seen.indexOf(seen)}`,
      people: all.length,
      counts: Object.fromEntries(
        subject.choices.map((choice) => [choice, all.filter((chosen) => chosen.includes(choice)).length]),
      ),
      changed: last ? whoChanged(history, subject, last.morning, morning).size : 0,
    };
  });
}

/** Who did something between two mornings; also who changed their mind twice, and who had another signal answered. */
function whoChanged({ days }: Neighbourhood, { name, kind }: Subject, from: number, to: number): Set<number> {
  const mornings = Array.from({ length: to - from }, (_, at) => from + at + 1);
  const people = mornings.flatMap((morning) => {
    const [before, now] = [days[morning - 1]!.said.get(name)!, days[morning]!.said.get(name)!];
    return [...new Set([...before.keys(), ...now.keys()])].filter((one) =>
      kind === 'signals'
        ? before.get(one) !== now.get(one)
        : before.get(one)?.join() !== now.get(one)?.join(),
    );
  });
  return new Set(people);
}

/** The variable of a cell. */
export const variable = ({ name }: Snapshot, cell: number): string => `${name}_${cell}`;

/**
 * All that the attacker knows, of all subjects and mornings in one program, which is more than anybody is told: the rules; how many
 * people changed something between two pictures of a subject; how many live, or ever lived, in each place, so how many can have
 * spoken at all; how many answered anything in the lab, so that no point has more; what the landscape says of points, and the vote
 * of lines; that everybody who votes says something of every line; and what their own account says of everything.
 */
export function programOf(
  history: Neighbourhood,
  shown: Shown,
  snapshots: readonly Snapshot[],
  reader: Reader,
): Rules {
  const rules = { constraints: [] as string[], bounds: [] as string[], variables: [] as string[] };
  for (const snapshot of snapshots) {
    addNumbers(rules, history, snapshot, reader);
    const before = snapshots.findLast(
      (one) => one.subject === snapshot.subject && one.morning < snapshot.morning,
    );
    if (before) addChanges(rules, before, snapshot);
  }
  addLandscape(rules, shown, snapshots);
  addVote(rules, shown, snapshots);
  return rules;
}

type Growing = { constraints: string[]; bounds: string[]; variables: string[] };

const cellsOf = (snapshot: Snapshot) => snapshot.subject.choices.map((_, cell) => variable(snapshot, cell));
const sum = (names: readonly string[]) => names.join(' + ');

function rangeOf(snapshot: Snapshot, choice: string, { readsExact }: Reader, most: number): Range {
  const { subject, cells, counts } = snapshot;
  if (Object.keys(cells).length === 0) return { least: 0, most };
  const number = cells[choice] ?? null;
  if (!readsExact || number === null) return possibleValues(number, subject.sensitivity);
  return { least: counts[choice]!, most: counts[choice]! };
}

function addNumbers(rules: Growing, history: Neighbourhood, snapshot: Snapshot, reader: Reader): void {
  const { subject, cells, people, counts } = snapshot;
  const names = cellsOf(snapshot);
  const can = peopleWhoCan(history, snapshot);
  const own = history.days[snapshot.morning]!.said.get(subject.name)!.get(history.attacker) ?? [];
  const knowsOwn = subject.of !== 'visitors';
  rules.variables.push(...names);
  for (const [cell, choice] of subject.choices.entries()) {
    const { least, most } = rangeOf(snapshot, choice, reader, can);
    rules.bounds.push(
      `${Math.max(least, knowsOwn && own.includes(choice) ? 1 : 0)} <= ${names[cell]} <= ${most}`,
    );
  }
  if (Object.keys(cells).length === 0) return;
  rules.constraints.push(`${sum(names)} >= ${fewestAnswers}`, `${sum(names)} <= ${can * subject.most}`);
  if (reader.readsExact)
    rules.constraints.push(`${sum(names)} = ${Object.values(counts).reduce((all, one) => all + one, 0)}`);
  if (people > can) throw new Error('More said something than can');
}

/** How many can have said something of it by that morning, as somebody from there can know. */
function peopleWhoCan(history: Neighbourhood, { subject, morning }: Snapshot): number {
  if (subject.of === 'visitors') return 1_000_000;
  const until = history.days.slice(0, morning + 1);
  const isThere = (person: number) => subject.of === 'all' || partOf(person) === subject.of;
  if (subject.kind === 'item') {
    const spoke = [...until.at(-1)!.said].filter(([name]) => /^item \d$/.test(name));
    return new Set(spoke.flatMap(([, said]) => [...said.keys()])).size;
  }
  const days = subject.leaves ? until.slice(-1) : until;
  return new Set(days.flatMap(({ living }) => [...living].filter(isThere))).size;
}

/** Who changed left at most so many cells as they can choose, and came into as many. */
function addChanges(rules: Growing, before: Snapshot, after: Snapshot): void {
  const { changed, subject } = after;
  const names = cellsOf(after);
  const old = cellsOf(before);
  const ups = names.map((name) => `u${name}`);
  const downs = names.map((name) => `d${name}`);
  rules.variables.push(...ups, ...downs);
  rules.bounds.push(...[...ups, ...downs].map((name) => `0 <= ${name} <= ${changed}`));
  for (const [cell, name] of names.entries())
    rules.constraints.push(`${name} - ${old[cell]} - ${ups[cell]} + ${downs[cell]} = 0`);
  rules.constraints.push(
    `${sum(ups)} <= ${changed * subject.most}`,
    `${sum(downs)} <= ${changed * subject.most}`,
  );
}

/** A group stands for what five say at least; and all agree only where 20 answered and most of each group say so. */
function addLandscape(rules: Growing, { landscape }: Shown, snapshots: readonly Snapshot[]): void {
  for (const { morning, item, says, by } of landscape) {
    const snapshot = snapshots.find((one) => one.subject.name === item && one.morning === morning);
    if (!snapshot) continue;
    const name = variable(snapshot, snapshot.subject.choices.indexOf(says));
    rules.constraints.push(`${name} >= ${by === 'all' ? 13 : smallest.ordinary}`);
  }
}

function addVote(rules: Growing, { adopted }: Shown, snapshots: readonly Snapshot[]): void {
  const lines = Array.from({ length: linesAsked }, (_, at) =>
    snapshots.find(({ subject }) => subject.name === `vote ${at}`),
  );
  const homes = sizes.tower;
  rules.variables.push('voters');
  rules.bounds.push(`${atLeast('fifth', homes)} <= voters <= ${homes}`);
  for (const [at, line] of lines.entries()) {
    if (!line) continue;
    const names = cellsOf(line);
    rules.constraints.push(`${sum(names)} - voters = 0`);
    const behind = names[line.subject.choices.indexOf('behind')]!;
    // Adopted where two thirds of all who voted stand behind it, and else not.
    if (adopted[at] === true) rules.constraints.push(`3 ${behind} - 2 voters >= 0`);
    if (adopted[at] === false) rules.constraints.push(`3 ${behind} - 2 voters <= -1`);
  }
}
