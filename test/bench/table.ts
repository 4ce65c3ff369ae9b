/** One line of what was measured. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  /** What it is measured against, in the same run. */
  readonly other?: string;
  /** Ours as a part or a multiple of the other. */
  readonly ratio?: number;
  readonly goal?: string;
  /** Undefined where there is no goal to meet, or where it cannot be told. */
  readonly met?: boolean | undefined;
}

const titles = ['', 'ours', 'other', 'ratio', 'goal', ''];

/** From here on a goal is neither met nor missed: the machine did something else meanwhile. */
const mostNoise = 0.25;

/** Undefined where the pairs lie too far apart to tell. */
export const judged = (met: boolean, ratios: readonly number[]): boolean | undefined =>
  spread(ratios) > mostNoise ? undefined : met;

const verdictOn = (met: boolean | undefined, goal: string) =>
  met === undefined ? goal && 'too noisy to tell' : met ? 'met' : 'NOT MET';

export function asTable(rows: readonly Row[]): string {
  const cells = rows.map(({ what, ours, other = '', ratio, goal = '', met }) => [
    what,
    ours,
    other,
    ratio === undefined ? '' : ratio.toFixed(2),
    goal,
    verdictOn(met, goal),
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
  const goals = rows.filter(({ goal }) => goal);
  const unclear = goals.filter(({ met }) => met === undefined).length;
  const names = missed.map(({ what, ours, ratio }) => `\n  ${what}: ${ratio?.toFixed(2) ?? ours}`);
  const open = unclear ? ` ${unclear} could not be told: run it again on a quiet machine.` : '';
  return `${goals.length - missed.length - unclear} of ${goals.length} goals met.${open}${names.length ? ` Not met:${names.join('')}` : ''}`;
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
