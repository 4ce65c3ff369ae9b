/** How promises were kept, in numbers; each promise stands in one of them beside the total. */
export interface Kept {
  total: number;
  inTime: number;
  late: number;
  busy: number;
  dropped: number;
}

/** One sentence out of what there is any of: "11 op tijd, 1 te laat". */
export function parts(said: readonly (readonly [number, string])[], comma = ', '): string {
  return said
    .filter(([count]) => count > 0)
    .map(([, text]) => text)
    .join(comma);
}
