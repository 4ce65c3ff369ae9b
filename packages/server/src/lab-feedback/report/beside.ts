import type { Block } from './block.ts';
import { dueOf } from './promises.ts';
import type { UnnamedItem } from './report.ts';
import { isFinished } from './sentences.ts';

type Said = NonNullable<Block['said']>;

/** As long as the name of an owner is kept. */
const longestOwner = 80;

/** A point out of a table with what stands beside it, in one text. */
export function withBeside(text: string, said: Said | undefined): string {
  const more = [said?.who, said?.when].flatMap((one) => (one ? [`${one.head}: ${one.words}.`] : []));
  if (!more.length) return text;
  return [isFinished(text) ? text : `${text}.`, ...more].join(' ').replace(/\.\.$/, '.');
}

/**
 * What the columns beside an action point say of who and when. Words that become an owner or a day stand there; "deze week"
 * is no day, and stays in the text, or nobody could hold anybody to it.
 */
export function promiseBeside(
  text: string,
  { who, when }: Said,
  meeting: string | null,
): { text: string } & Pick<UnnamedItem, 'owner' | 'due'> {
  const owner = who && who.words.length <= longestOwner ? who.words : null;
  const due = when ? dueOf(`Wanneer: ${when.words}`, meeting) : null;
  const left = { ...(owner || !who ? {} : { who }), ...(due || !when ? {} : { when }) };
  return { text: withBeside(text, left), ...(owner ? { owner } : {}), ...(due ? { due } : {}) };
}
