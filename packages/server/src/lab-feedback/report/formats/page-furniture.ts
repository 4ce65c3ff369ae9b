import { isDateLine } from '../dates.ts';
import { kindOfLine } from '../kinds.ts';

/**
 * Takes out what a page prints around the text: page numbers, the line at its top or foot, and the break itself, which
 * becomes a blank line. Whether a sentence goes on over that line is found later from the words.
 */
export function withoutPageFurniture(text: string): string {
  // A break inside a line leaves the line whole, unless what follows begins a bullet.
  const lines = text
    .replace(/([^\n\f]) ?\f ?(?=[^\n\f\s•*–—-])/g, '$1 ')
    .replace(/(?<![ \t])[ \t]*\f/g, '\n\f\n')
    .split('\n');
  const edges = edgeLines(lines);
  const top = topIndexes(lines);
  return lines
    .map((line, index) => {
      const isEdge = edges.has(keyOf(line)) && !top.includes(index);
      return line === '\f' || isEdge || isFoot(lines, index) || isPageNumber(lines, index) ? '' : line;
    })
    .join('\n');
}

/** Lines that come back at page edges, and the date line and title on top, which some programs print on every page. */
function edgeLines(lines: string[]): Set<string> {
  const times = new Map<string, number>();
  lines.forEach((line, index) => {
    if (!canBeEdge(line) || !isAtEdge(lines, index)) return;
    times.set(keyOf(line), (times.get(keyOf(line)) ?? 0) + 1);
  });
  const edges = new Set([...times].filter(([, count]) => count > 1).map(([key]) => key));
  for (const line of topIndexes(lines).map((index) => lines[index]!)) {
    if ((canBeEdge(line) && line.trim().includes(' ')) || isDateLine(line)) edges.add(keyOf(line));
  }
  return edges;
}

/** A line apart, right above the number of its page, which no other page needs to have. */
function isFoot(lines: string[], index: number): boolean {
  const line = lines[index]!;
  const [before, after] = [lines[index - 1], lines[index + 1]];
  const isApart = before !== undefined && (before === '\f' || before.trim() === '');
  return (
    isApart &&
    after !== undefined &&
    isBareNumber(after) &&
    canBeEdge(line) &&
    kindOfLine(line.trim()) === null
  );
}

/** The first two lines with words: the title is one of them, and stays where it stands first. */
function topIndexes(lines: string[]): number[] {
  return lines.flatMap((line, index) => (/\p{L}/u.test(line) ? [index] : [])).slice(0, 2);
}

function canBeEdge(line: string): boolean {
  const text = line.trim();
  return (
    text.length > 3 && text.length <= 90 && !/^([-–—•*·]|\d{1,2}[.)]) /.test(text) && !/[.,:;]$/.test(text)
  );
}

function isAtEdge(lines: string[], index: number): boolean {
  return [-1, 1].some((step) => {
    let at = index + step;
    while (lines[at]?.trim() === '' && lines[at] !== '\f') at += step;
    const line = lines[at];
    return line === '\f' || (line !== undefined && isBareNumber(line));
  });
}

/** "Pagina 3" and "Pagina 4" are the same line. */
function keyOf(line: string): string {
  return line
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\d+/g, (number) => (number.length < 4 ? '#' : number));
}

function isPageNumber(lines: string[], index: number): boolean {
  const line = lines[index]!;
  // The second is a line of a table of contents.
  if (isBareNumber(line) || /(\.\s?){4,}\s*\d{1,3}\s*$/.test(line)) return true;
  const alone = [lines[index - 1], lines[index + 1]].some((near) => near === undefined || near.trim() === '');
  const counted =
    /^(.*\s)?(pagina|blz\.?|bladzijde|pag\.?|p\.|page)\s*\d{1,3}(\s*(van|\/|of|-)\s*\d{1,3})?(\s*\|.*)?$/i;
  return (
    alone &&
    line.length <= 80 &&
    (counted.test(line.trim()) || /^[^.]{3,60} \| \d{1,3}$|^\d{1,3} \| [^.]{3,60}$/.test(line.trim()))
  );
}

/** "3", "- 3 -", "3/6", "3 van 6"; a year is no page number. */
function isBareNumber(line: string): boolean {
  return /^\s*(\d{1,3}|([-–—|])\s*\d{1,3}\s*\2|\[\d{1,3}\]|\d{1,3}\s*(\/|van)\s*\d{1,3})\s*$/.test(line);
}
