import { tidy } from '../block.ts';
import type { Token } from './html.ts';

/** What stands in a cell: its paragraphs, or the points of its list. */
export type Cell = readonly string[];

/** The rows of a table that have words; none where it holds a page of its own, with headings or with a table in it. */
export function rowsOf(tokens: readonly Token[]): Cell[][] {
  if (tokens.some(({ tag }) => /^(h\d|table)$/.test(tag))) return [];
  const rows: string[][][] = [];
  for (const { tag, closes, text } of tokens) {
    const row = rows.at(-1);
    if (tag === 'tr' && !closes) rows.push([]);
    else if ((tag === 'td' || tag === 'th') && !closes) row?.push(['']);
    else if (/^(p|li|br|div)$/.test(tag)) row?.at(-1)?.push('');
    else if (text && row?.length) row.at(-1)!.push(`${row.at(-1)!.pop() ?? ''}${text}`);
  }
  return rows
    .map((row) => row.map((cell) => cell.map(tidy).filter(Boolean)))
    .filter((row) => row.some((cell) => cell.length));
}

export function wordsIn(cell: Cell | undefined): string {
  return cell?.join(' ') ?? '';
}

/** A list, as the reader of a page meets it. `said`: what stands beside a point, in columns of its own. */
export function listOf(items: readonly { text: string; said?: Token['said'] }[]): Token[] {
  return items.flatMap(({ text, said }) => [
    tag('ul', false),
    { ...tag('li', false), ...(said ? { said } : {}) },
    words(text),
    tag('li', true),
    tag('ul', true),
  ]);
}

/** A heading below all that pages have themselves. */
export function headingOf(text: string): Token[] {
  return [tag('h8', false), words(text), tag('h8', true)];
}

export function paragraphOf(text: string): Token[] {
  return [tag('p', false), words(text), tag('p', true)];
}

function tag(name: string, closes: boolean): Token {
  return { tag: name, closes, text: '' };
}

function words(text: string): Token {
  return { tag: '', closes: false, text };
}
