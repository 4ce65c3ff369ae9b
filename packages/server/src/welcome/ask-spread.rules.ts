/** Of fewer it would tell how often one of them was asked. */
const fewest = 5;

/** Between how often and how often buddies were asked; nothing of any one of them. */
export interface AskSpread {
  readonly least: number;
  readonly most: number;
}

/** How asks were spread over buddies, or null where they are too few. */
export function spreadOf(asks: readonly number[]): AskSpread | null {
  if (asks.length < fewest) return null;
  return { least: Math.min(...asks), most: Math.max(...asks) };
}
