import { readFileSync } from 'node:fs';

/** Pairs that somebody wrote who had not seen the matcher. The sealed half was first read by a machine, after the matcher was done. */
export type Half = 'open' | 'sealed';

/** `same`: a word in common; `apart`: none; `misleading`: a word in common that means something else; `other`: nothing at all. */
export type Kind = 'same' | 'apart' | 'misleading' | 'other';

export interface Offered {
  readonly text: string;
  readonly fits: boolean;
  readonly kind: Kind;
}

export interface Ask {
  readonly text: string;
  readonly candidates: readonly Offered[];
}

export function readAsks(half: Half): Ask[] {
  const asks = new Map<string, { text: string; candidates: Offered[] }>();
  const rows = readFileSync(new URL(`./sets/${half}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  for (const row of rows) {
    const [id = '', text = '', candidate = '', fits, kind] = row.split('\t');
    const ask = asks.get(id) ?? { text, candidates: [] };
    ask.candidates.push({ text: candidate, fits: fits === 'fits', kind: kind as Kind });
    asks.set(id, ask);
  }
  return [...asks.values()];
}

/** A way to put the candidates of an ask in order, the likeliest first. */
export type Ranker = (asks: readonly Ask[]) => Promise<Offered[][]>;
