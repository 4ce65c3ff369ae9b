import {
  fewestAnswers,
  mayReplace,
  possibleValues,
  shownCells,
  type ShownCells,
} from '../../../packages/server/src/community/publish-counts.rules.ts';
import { changedMarks, marksOf } from '../../../packages/server/src/mix/standing.rules.ts';
import { rangeOf, type Rules } from './attacker.ts';
import type { Neighbourhood } from './mix.histories.ts';
import { smallest, withoutRounding, type Solved } from './solving.ts';

/** How pictures come about. */
export interface MixWay {
  readonly rounds: boolean;
  /** Waits for enough people to have changed. */
  readonly waits: boolean;
  /** The neighbourhood is counted anew, and not what its places show added up. */
  readonly countsAround: boolean;
}

/** As the product does it. */
export const asShown: MixWay = { rounds: true, waits: true, countsAround: false };

type People = ReadonlyMap<string, readonly string[]>;

/** What could be read of a place from a morning on; null: nothing may be shown any more. */
interface Picture {
  readonly morning: number;
  readonly shown: ShownCells | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly changed: number;
}

/** Attacks neighbourhoods, each as one program over all its places and mornings. */
export function solveMix(neighbourhoods: Iterable<Neighbourhood>, way: MixWay): Solved {
  const solved: Solved = { pictures: 0, small: 0, determined: 0, large: 0, seen: 0 };
  for (const one of neighbourhoods) solveOne(one, way, solved);
  return solved;
}

function solveOne(of: Neighbourhood, way: MixWay, solved: Solved): void {
  const places = Array.from({ length: of.units }, (_, unit) => picturesOf(of, way, (one) => one === unit));
  const around = way.countsAround ? picturesOf(of, way, () => true) : [];
  const rules = programOf(of, way, places, around);
  for (const [unit, pictures] of places.entries())
    for (const [at, { shown, counts }] of pictures.entries()) {
      solved.pictures += 1;
      for (const [cell, name] of of.choices.entries()) {
        const count = counts[name]!;
        if (count >= 50) solved.large += 1;
        if (count >= 50 && typeof shown?.[name] === 'number') solved.seen += 1;
        if (count >= smallest[of.sensitivity]) continue;
        const { least, most } = rangeOf(variable(unit, at, cell), rules);
        if (count < least || count > most)
          throw new Error('The attacker reasons wrongly, so this proves nothing');
        solved.small += 1;
        if (least === most) solved.determined += 1;
      }
    }
}

function picturesOf(of: Neighbourhood, way: MixWay, isIn: (unit: number) => boolean): Picture[] {
  const pictures: Picture[] = [];
  let before: People | undefined;
  for (const [morning, standing] of of.mornings.entries()) {
    const now: People = new Map(
      standing.flatMap(({ unit, chosen }, person) =>
        isIn(unit) && chosen.length > 0 ? [[String(person), chosen] as const] : [],
      ),
    );
    const changed = before ? changedMarks(marksOf(before, plainly), marksOf(now, plainly)) : 0;
    if (before && way.waits && !mayReplace(changed, of.sensitivity)) continue;
    const counts = countsOf(of, now);
    const shown = now.size < fewestAnswers ? null : show(of, way, counts);
    if (!shown && !pictures.at(-1)?.shown) continue;
    pictures.push({ morning, shown, counts, changed });
    before = now;
  }
  return pictures;
}

function show(
  { sensitivity }: Neighbourhood,
  way: MixWay,
  counts: Record<string, number>,
): ShownCells | null {
  return way.rounds ? shownCells(counts, sensitivity) : withoutRounding.publish(counts, sensitivity, 99);
}

function countsOf({ choices }: Neighbourhood, people: People): Record<string, number> {
  const all = [...people.values()];
  return Object.fromEntries(
    choices.map((choice) => [choice, all.filter((chosen) => chosen.includes(choice)).length]),
  );
}

const variable = (unit: number, at: number, cell: number) => `n${unit}_${at}_${cell}`;

const plainly = (text: string) => text;

/** All that a reader knows: each number, that twenty people stand behind any of them, and how many people changed between two. */
function programOf(
  of: Neighbourhood,
  way: MixWay,
  places: readonly Picture[][],
  around: readonly Picture[],
): Rules {
  const constraints: string[] = [];
  const bounds: string[] = [];
  const variables: string[] = [];
  const people = of.mornings[0]!.length;
  const range = (shown: number | null) =>
    way.rounds ? possibleValues(shown, of.sensitivity) : withoutRounding.reading(of.sensitivity)(shown);
  for (const [unit, pictures] of places.entries())
    for (const [at, { shown, counts, changed }] of pictures.entries()) {
      const names = of.choices.map((_, cell) => variable(unit, at, cell));
      variables.push(...names);
      for (const [cell, choice] of of.choices.entries()) {
        const { least, most } = shown ? range(shown[choice] ?? null) : { least: 0, most: people };
        bounds.push(`${least} <= ${names[cell]} <= ${most}`);
      }
      if (shown) {
        const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
        constraints.push(`${names.join(' + ')} ${way.rounds ? `>= ${fewestAnswers}` : `= ${total}`}`);
      }
      if (at === 0) continue;
      const ups = names.map((name) => `u${name}`);
      const downs = names.map((name) => `d${name}`);
      variables.push(...ups, ...downs);
      bounds.push(...[...ups, ...downs].map((name) => `0 <= ${name} <= ${changed}`));
      for (const cell of of.choices.keys())
        constraints.push(
          `${names[cell]} - ${variable(unit, at - 1, cell)} - ${ups[cell]} + ${downs[cell]} = 0`,
        );
      constraints.push(
        `${ups.join(' + ')} <= ${changed * of.most}`,
        `${downs.join(' + ')} <= ${changed * of.most}`,
      );
    }
  for (const picture of around) constraints.push(...sums(of, places, picture, range));
  return { constraints, bounds, variables };
}

/** Where all places have a picture of the same morning, they add up to that of the neighbourhood. */
function sums(
  of: Neighbourhood,
  places: readonly Picture[][],
  { morning, shown }: Picture,
  range: (shown: number | null) => { least: number; most: number },
): string[] {
  const ats = places.map((pictures) => pictures.findIndex((one) => one.morning === morning));
  if (!shown || ats.some((at) => at < 0)) return [];
  return of.choices.flatMap((choice, cell) => {
    const { least, most } = range(shown[choice] ?? null);
    const sum = ats.map((at, unit) => variable(unit, at, cell)).join(' + ');
    return [`${sum} >= ${least}`, `${sum} <= ${most}`];
  });
}
