import { hasHeadingShape, isFactLine, isFinished, wordsOf } from '../sentences.ts';
import { kindOfLine } from '../kinds.ts';
import type { Token } from './html.ts';
import { headingOf, listOf, paragraphOf, rowsOf, wordsIn, type Cell } from './table-cells.ts';
import { columnOf, type Column } from './table-columns.ts';

/**
 * Tables as what they say: points with who does them and when, columns that are sections, rows that are points. A table that
 * is there for the looks keeps its words only.
 */
export function tableRows(tokens: Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = isTable(tokens[at]!, false)
      ? tokens.findIndex((token, index) => index > at && isTable(token, true))
      : -1;
    const read = end < 0 ? null : readTable(rowsOf(tokens.slice(at + 1, end)));
    if (!read) result.push(tokens[at]!);
    else {
      result.push(...read);
      at = end;
    }
  }
  return result;
}

function isTable({ tag, closes }: Token, wanted: boolean): boolean {
  return tag === 'table' && closes === wanted;
}

function readTable(rows: Cell[][]): Token[] | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2) return null;
  const byLabel = width === 2 ? labelledRows(rows) : null;
  if (byLabel) return byLabel;
  if (rows.length < 2) return null;
  const heads = rows[0]!.map(wordsIn);
  if (!heads.every((head) => wordsOf(head).length <= 9)) return null;
  const columns = heads.map(columnOf);
  const kinds = new Set(columns.flatMap((column) => (column.holds === 'kind' ? [column.kind] : [])));
  const body = rows.slice(1);
  if (kinds.size > 1) return columnsAsSections(columns, body);
  const isOfDeeds = columns.some(({ holds }) => holds === 'who' || holds === 'when');
  if (isOfDeeds && columns.every(({ holds }) => holds !== 'more' || columns.length > 2)) {
    return listOf(body.flatMap((row) => pointOf(columns, row)));
  }
  return rowsAsPoints(columns, body);
}

/** "Datum | 3 juni" and "Knelpunten | ..." have their label before what it is about, not above it. */
function labelledRows(rows: Cell[][]): Token[] | null {
  const labels = rows.map((row) => wordsIn(row[0]));
  if (labels.every((label) => isFactLine(`${label.replace(/:$/, '')}: x`)))
    return rows.flatMap((row, at) => paragraphOf(`${labels[at]!.replace(/:$/, '')}: ${wordsIn(row[1])}`));
  const bodies = rows.map((row) => wordsIn(row[1]));
  const areSections = labels.every((label) => kindOfLine(label)) && !bodies.every((body) => kindOfLine(body));
  if (labels.length < 2 || !areSections) return null;
  return rows.flatMap((row, at) => [...headingOf(labels[at]!), ...listOf(pointsIn(row[1]))]);
}

/** "Knelpunt | Oplossing": each column is a section; who and when belong to what stands before them. */
function columnsAsSections(columns: Column[], body: Cell[][]): Token[] {
  const topic = columns[0]!.holds === 'more' ? 0 : -1;
  return columns.flatMap((column, at) => {
    if (column.holds !== 'kind' && column.holds !== 'what') return [];
    const beside = columns.findIndex(
      (other, index) => index > at && (other.holds === 'kind' || other.holds === 'what'),
    );
    const end = beside < 0 ? columns.length : beside;
    const points = body.flatMap((row) => {
      const said = besidesOf(columns.slice(at, end), row.slice(at, end));
      return pointsIn(row[at]).map(({ text }) => ({
        text: topic < 0 ? text : withTopic(wordsIn(row[topic]), text),
        said,
      }));
    });
    return [...headingOf(column.head), ...listOf(points)];
  });
}

/** A few words need their topic before them; a sentence says itself what it is about. */
function withTopic(topic: string, text: string): string {
  if (!topic || wordsOf(text).length >= 10) return text;
  return isFinished(topic) ? `${topic} ${text}` : `${topic}. ${text}`;
}

function pointOf(columns: Column[], row: Cell[]): { text: string; said?: NonNullable<Token['said']> }[] {
  const what = columns.findIndex(({ holds }) => holds === 'what' || holds === 'kind');
  const at = what < 0 ? columns.findIndex(({ holds }) => holds === 'more') : what;
  const text = wordsIn(row[at]);
  if (!text) return [];
  const more = columns.flatMap(({ holds, head }, index) => {
    const words = wordsIn(row[index]);
    return index !== at && holds === 'more' && words ? [`${head.replace(/:$/, '')}: ${words}.`] : [];
  });
  const whole = [isFinished(text) || !more.length ? text : `${text}.`, ...more]
    .join(' ')
    .replace(/\.\.$/, '.');
  return [{ text: whole, said: besidesOf(columns, row) }];
}

function besidesOf(columns: Column[], row: Cell[]): NonNullable<Token['said']> {
  const of = (holds: Column['holds']) => {
    const at = columns.findIndex((column) => column.holds === holds);
    const words = wordsIn(row[at]);
    return words ? { head: columns[at]!.head.replace(/[:?]$/, ''), words } : null;
  };
  const [who, when] = [of('who'), of('when')];
  return { ...(who ? { who } : {}), ...(when ? { when } : {}) };
}

function pointsIn(cell: Cell | undefined): { text: string }[] {
  return (cell ?? []).map((text) => ({ text: text.replace(/^[-–—•*·]\s+/, '') }));
}

/** "Nr | Idee | Stemmen": a row is one point. Not where cells hold pages of text, as a table made for the looks does. */
function rowsAsPoints(columns: Column[], body: Cell[][]): Token[] | null {
  const isText = columns.map(({ holds }, at) => {
    const cells = body.map((row) => wordsIn(row[at])).filter(Boolean);
    return holds !== 'number' && cells.some((words) => /\p{L}{2}/u.test(words));
  });
  const looksOnly =
    !columns.every(({ head }) => hasHeadingShape(head)) ||
    body.some((row) => row.some((cell) => cell.length > 2));
  if (looksOnly || !isText.includes(true)) return null;
  const points = body.map((row) =>
    row
      .filter((_, at) => isText[at])
      .map(wordsIn)
      .filter(Boolean)
      .reduce((before, words) => (isFinished(before) ? `${before} ${words}` : `${before}. ${words}`)),
  );
  return listOf(points.map((text) => ({ text })));
}
