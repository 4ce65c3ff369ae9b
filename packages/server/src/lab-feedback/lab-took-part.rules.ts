type Audience = 'residents' | 'visitors' | 'paper';

/** What was published of one point; null in a cell that is kept out of sight. */
interface Shown {
  readonly cells: Readonly<Record<string, number | null>>;
}

/** How many took part, as far as the published pictures say; null where they say nothing. */
export type TookPart = Readonly<Record<Audience, number | null>>;

/**
 * At least so many took part: as many as stand in the fullest picture of one point. A number of its own would tell, beside those of
 * the points, how many stand in a cell that is kept out of sight; this one tells nothing that was not shown.
 */
export function tookPart(results: readonly Readonly<Record<Audience, Shown | undefined>>[]): TookPart {
  const most = (audience: Audience): number | null => {
    const totals = results.flatMap((one) => (one[audience] ? [total(one[audience].cells)] : []));
    return totals.length > 0 ? Math.max(...totals) : null;
  };
  return { residents: most('residents'), visitors: most('visitors'), paper: most('paper') };
}

function total(cells: Shown['cells']): number {
  return Object.values(cells).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
