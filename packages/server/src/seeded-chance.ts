/** Chance that comes out the same for the same seed: a number from 0 up to 1 at each call. */
export type Chance = () => number;

/** Chance for shuffling and drawing, by Mulberry32 (Ettinger, 2017). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A draw from the standard normal distribution (Box and Muller, 1958). */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** Puts the values in an order of chance, in place (Fisher and Yates). */
export function shuffle(values: { [index: number]: number; readonly length: number }, chance: Chance): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    const kept = values[last]!;
    values[last] = values[other]!;
    values[other] = kept;
  }
}
