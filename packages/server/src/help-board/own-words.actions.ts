import { LRUCache } from 'lru-cache';
import type { Context } from '../builder.ts';
import type { TextReader } from './help-fit.rules.ts';
import { readOnce } from './matching/read-once.ts';
import { wordListWith, type OwnWord, type WordList } from './matching/word-list.ts';

type Wording = Pick<Context<'help_word'>, 'db' | 'organisation' | 'clock'>;

interface Kept {
  readonly readAt: number;
  readonly said: string;
  readonly list: WordList;
}

const minute = 60_000;
const lists = new LRUCache<string, Kept>({ max: 200 });

/** What an organisation says its own words mean. */
export async function ownWords({ db }: Pick<Wording, 'db'>): Promise<OwnWord[]> {
  const rows = await db.selectFrom('help_word').select(['word', 'meanings']).orderBy('word').execute();
  return rows.map(({ word, meanings }) => ({ word, meaning: meanings }));
}

/** From now on an organisation has these words, and no others. Servers that run learn of it within a minute. */
export async function setOwnWords(context: Wording, words: readonly OwnWord[]): Promise<void> {
  await context.db.deleteFrom('help_word').execute();
  if (words.length === 0) return;
  await context.db
    .insertInto('help_word')
    .values(
      words.map(({ word, meaning }) => ({
        organisation_id: context.organisation.id,
        word,
        meanings: [...meaning],
        set_at: context.clock.now(),
      })),
    )
    .execute();
}

/** Reads texts as the organisation means them. */
export async function textReader(context: Wording): Promise<TextReader> {
  const list = await listOf(context);
  return { said: (text, as) => readOnce(text, list, as) };
}

/** Read once a minute; as long as it stays the same, so does what was read with it. */
async function listOf(context: Wording): Promise<WordList> {
  const { id } = context.organisation;
  const now = context.clock.now().getTime();
  const before = lists.get(id);
  if (before && Math.abs(now - before.readAt) < minute) return before.list;
  const words = await ownWords(context);
  const said = JSON.stringify(words);
  const list = before?.said === said ? before.list : wordListWith(words);
  lists.set(id, { readAt: now, said, list });
  return list;
}
