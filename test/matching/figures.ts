import type { Kind, Offered } from './asks.ts';

/** How well one ask was answered, from the order its candidates came in. */
export interface Answered {
  readonly hitAt1: number;
  readonly precisionAt5: number;
  readonly recallAt5: number;
}

export type Figure = keyof Answered;

export function answered(order: readonly Offered[]): Answered {
  const inFive = order.slice(0, 5).filter(({ fits }) => fits).length;
  return {
    hitAt1: order[0]?.fits ? 1 : 0,
    precisionAt5: inFive / 5,
    recallAt5: inFive / order.filter(({ fits }) => fits).length,
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of those who fit and are of one kind, the share that stands among the first five. */
export function found(orders: readonly (readonly Offered[])[], kind: Kind): number {
  const all = orders.flatMap((order) => order.map((offered, place) => ({ ...offered, place })));
  const meant = all.filter((offered) => offered.fits && offered.kind === kind);
  return meant.filter(({ place }) => place < 5).length / meant.length;
}

export function inWords(orders: readonly (readonly Offered[])[]): string {
  const all = orders.map(answered);
  const of = (figure: Figure) => mean(all.map((one) => one[figure])).toFixed(3);
  return (
    `hit at 1 ${of('hitAt1')}, precision at 5 ${of('precisionAt5')}, recall at 5 ${of('recallAt5')} ` +
    `(a word in common ${found(orders, 'same').toFixed(2)}, none ${found(orders, 'apart').toFixed(2)})`
  );
}

const rounds = 10_000;

/** How far one is ahead of the other at least, in 97.5 of 100 draws of as many asks out of these. */
export function sureMargin(ours: readonly Answered[], theirs: readonly Answered[], figure: Figure): number {
  const margins = ours.map((one, index) => one[figure] - theirs[index]![figure]);
  const chance = seeded(20_261_125);
  const means: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let sum = 0;
    for (let draw = 0; draw < margins.length; draw++) sum += margins[Math.floor(chance() * margins.length)]!;
    means.push(sum / margins.length);
  }
  return means.sort((one, other) => one - other)[Math.floor(rounds * 0.025)]!;
}

/** The same chance in every run (a linear congruence of Park and Miller). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
