/** One line of what was measured. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  /** What it is measured against, in the same run. */
  readonly other?: string;
  /** Ours as a part or a multiple of the other. */
  readonly ratio?: number;
  readonly goal?: string;
  /** Undefined where there is no goal to meet. */
  readonly met?: boolean;
}

const titles = ['', 'ours', 'other', 'ratio', 'goal', ''];

export function asTable(rows: readonly Row[]): string {
  const cells = rows.map(({ what, ours, other = '', ratio, goal = '', met }) => [
    what,
    ours,
    other,
    ratio === undefined ? '' : ratio.toFixed(2),
    goal,
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ]);
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...cells.map((line) => line[column]!.length)),
  );
  return [titles, ...cells]
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** How many goals were met, and which were not. */
export function verdict(rows: readonly Row[]): string {
  const missed = rows.filter(({ met }) => met === false);
  const judged = rows.filter(({ met }) => met !== undefined);
  const names = missed.map(({ what, ours, ratio }) => `\n  ${what}: ${ratio?.toFixed(2) ?? ours}`);
  return `${judged.length - missed.length} of ${judged.length} goals met.${names.length ? ` Not met:${names.join('')}` : ''}`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How far the middle half of the values lies apart, as a part of the median: how noisy they were. */
export function spread(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))]!;
  return (at(0.75) - at(0.25)) / median(values);
}
