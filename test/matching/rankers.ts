import { inject } from 'vitest';
import pg from 'pg';
import { rankMatches } from '../../packages/server/src/help-board/help-match.rules.ts';
import { whatIsSaid } from '../../packages/server/src/help-board/matching/said.ts';
import type { WordList } from '../../packages/server/src/help-board/matching/word-list.ts';
import { copyTemplate } from '../../packages/server/src/testing/template.ts';
import type { Ask, Offered } from './asks.ts';

/** The candidates of an ask in the order of the board. */
export function byMeaning({ text, candidates }: Ask, list: WordList): Offered[] {
  const people = candidates.map((offered) => ({
    key: offered.text,
    offered,
    talents: [whatIsSaid(offered.text, list, 'talent')],
  }));
  return rankMatches({ said: whatIsSaid(text, list, 'need') }, people).map(
    ({ candidate }) => candidate.offered,
  );
}

/** What PostgreSQL itself can do for this; each an expression over an ask and a candidate. */
export const rivals = {
  'trigrams of the whole': 'similarity(ask, candidate)',
  'trigrams of the likest words':
    'greatest(word_similarity(ask, candidate), word_similarity(candidate, ask))',
  'Dutch full text': `ts_rank(to_tsvector('dutch', candidate),
    replace(plainto_tsquery('dutch', ask)::text, '&', '|')::tsquery)`,
} as const;

export type Rival = keyof typeof rivals;

/** The candidates of each ask in the order of a rival; who is alike to it stands in the order of their words. */
export async function byRival(asks: readonly Ask[], rival: Rival): Promise<Offered[][]> {
  const client = new pg.Client(await copyTemplate(inject('postgres')!));
  await client.connect();
  try {
    const pairs = asks.flatMap(({ text, candidates }, ask) =>
      candidates.map((offered, candidate) => ({ ask, candidate, text, offered: offered.text })),
    );
    const { rows } = await client.query<{ ask: number; candidate: number }>(
      `select at_ask as ask, at_candidate as candidate
       from (select at_ask, at_candidate, lower(unaccent(ask)) as ask, lower(unaccent(candidate)) as candidate
             from unnest($1::int[], $2::int[], $3::text[], $4::text[]) as pair (at_ask, at_candidate, ask, candidate)) as pair
       order by at_ask, ${rivals[rival]} desc, candidate`,
      [
        pairs.map(({ ask }) => ask),
        pairs.map(({ candidate }) => candidate),
        pairs.map(({ text }) => text),
        pairs.map(({ offered }) => offered),
      ],
    );
    return asks.map(({ candidates }, index) =>
      rows.filter(({ ask }) => ask === index).map(({ candidate }) => candidates[candidate]!),
    );
  } finally {
    await client.end();
  }
}
