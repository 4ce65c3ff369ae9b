import { tidy } from '../block.ts';
import type { Token } from './html.ts';

/** Heads of the columns in which reports keep their action points. */
const columnHead =
  /^(wat|wie|wanneer|actie(punt)?(en)?|punt|door( wie)?|datum|klaar|gereed|deadline|actiehouder|trekker|eigenaar|nr\.?|#)\b/i;

/**
 * A table of action points as a list: a row becomes one item, with the column's head before what stands in it. Every other
 * table is there for the looks and only its words are read.
 */
export function tableRows(tokens: Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = isTag(tokens[at]!, 'table', false)
      ? tokens.findIndex((token, index) => index > at && isTag(token, 'table', true))
      : -1;
    const inside = end < 0 ? [] : tokens.slice(at + 1, end);
    const rows = inside.some((token) => /^(h\d|ul|ol|table)$/.test(token.tag)) ? [] : rowsOf(inside);
    const heads = rows[0] ?? [];
    if (
      rows.length > 1 &&
      heads.length > 1 &&
      heads.every((head) => columnHead.test(head) && head.length < 30)
    ) {
      result.push(...listOf(heads, rows.slice(1)));
      at = end;
    } else result.push(tokens[at]!);
  }
  return result;
}

function isTag(token: Token, tag: string, closes: boolean): boolean {
  return token.tag === tag && token.closes === closes;
}

function rowsOf(tokens: Token[]): string[][] {
  const rows: string[][] = [];
  for (const token of tokens) {
    if (isTag(token, 'tr', false)) rows.push([]);
    else if (isTag(token, 'td', false) || isTag(token, 'th', false)) rows.at(-1)?.push('');
    else {
      const row = rows.at(-1);
      if (row?.length) row[row.length - 1] = `${row.at(-1)} ${token.text}`;
    }
  }
  return rows.map((row) => row.map(tidy)).filter((row) => row.some(Boolean));
}

function listOf(heads: string[], rows: string[][]): Token[] {
  const what = Math.max(
    0,
    heads.findIndex((head) => /^(wat|actiepunt|actie|punt)\b/i.test(head)),
  );
  const items = rows.filter((row) => row[what]).map((row) => rowText(heads, row, what));
  return items.flatMap((text) => [
    tag('ul', false),
    tag('li', false),
    { tag: '', closes: false, text },
    tag('li', true),
    tag('ul', true),
  ]);
}

function rowText(heads: string[], row: string[], what: number): string {
  const said = row[what]!;
  const more = heads.flatMap((head, index) =>
    index === what || !row[index] || /^(nr|#|punt)/i.test(head)
      ? []
      : [`${head.replace(/:$/, '')}: ${row[index]}.`],
  );
  return [/[.!?]$/.test(said) || !more.length ? said : `${said}.`, ...more].join(' ').replace(/\.\.$/, '.');
}

function tag(name: string, closes: boolean): Token {
  return { tag: name, closes, text: '' };
}
