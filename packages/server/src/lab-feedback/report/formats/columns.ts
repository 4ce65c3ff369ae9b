import { isFinished, startsInside } from '../sentences.ts';
import { linedUp } from './gapped-columns.ts';

/** Fewer lines side by side than these are a list with its words lined up. */
const fewestLines = 5;

/**
 * Text of which two columns stand side by side, as some programs write a PDF, put in the order of reading: first the left
 * column and then the right one, page by page. A line across both stays where it is.
 */
export function withoutColumns(text: string): string {
  return text
    .split('\f')
    .map((page) => read(page.split('\n').map((line) => line.trimEnd())).join('\n'))
    .join('\f');
}

/** Columns of which the right one begins at one place are taken as they stand; others are lined up first. */
function read(lines: string[]): string[] {
  const spaced = lines.map((line) => line.replaceAll('\t', '    '));
  const found = [spaced, linedUp(lines)].map((one) => ({ one, read: unfolded(one) }));
  return found.find((tried) => tried.read !== tried.one)?.read ?? lines;
}

function unfolded(lines: string[]): string[] {
  for (const edge of edgesOf(lines)) {
    const region = regionOf(lines, edge);
    if (!region || !isProse(lines.slice(...region), edge)) continue;
    const [start, end] = region;
    const inside = lines.slice(start, end);
    return [
      ...unfolded(lines.slice(0, start)),
      ...inside.map((line) => line.slice(0, edge).trimEnd()),
      '',
      ...unfolded(inside.map((line) => line.slice(edge))),
      '',
      ...unfolded(lines.slice(end)),
    ];
  }
  return lines;
}

/** Where a right column may begin: places at which many lines have a word behind a gap, the most usual first. */
function edgesOf(lines: string[]): number[] {
  const times = new Map<number, number>();
  for (const line of lines) {
    for (const { index } of line.matchAll(/(?<=\S {2,})\S/g)) times.set(index, (times.get(index) ?? 0) + 1);
  }
  return [...times]
    .filter(([, count]) => count >= fewestLines)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([edge]) => edge);
}

/** The first lines that leave the gap before the edge free, up to the last that has words behind it. */
function regionOf(lines: string[], edge: number): [number, number] | null {
  let start = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && !crossesBoth(lines, at, edge) && !isPageEnd(lines, at)) continue;
    const piece = lines.slice(start, at);
    const last = piece.findLastIndex((line) => line.length > edge);
    if (piece.filter((line) => isTwoSided(line, edge)).length >= fewestLines) {
      const blank = piece.findIndex((line, index) => index > last && line === '');
      return [start, start + (blank < 0 ? piece.length : blank)];
    }
    start = at + 1;
  }
  return null;
}

/** One full line of the left column may come up to the right one, between lines that do not. */
function crossesBoth(lines: string[], at: number, edge: number): boolean {
  if (!crosses(lines[at]!, edge)) return false;
  const around = [lines[at - 1], lines[at + 1]];
  const isBetween = around.every(
    (line) => line !== undefined && !crosses(line, edge) && isTwoSided(line, edge),
  );
  return !isBetween || lines[at]![edge - 1] !== ' ';
}

function crosses(line: string, edge: number): boolean {
  return line.length > edge - 2 && line.slice(edge - 2, edge).trim() !== '';
}

function isPageEnd(lines: string[], at: number): boolean {
  return [0, 1, 2].every((step) => lines[at + step]?.trim() === '') || /^\s*\d{1,3}\s*$/.test(lines[at]!);
}

function isTwoSided(line: string, edge: number): boolean {
  return line.length > edge && line.slice(0, edge).trim() !== '';
}

/** Columns hold sentences that go on at the next line; a table or a list of names does not. */
function isProse(lines: string[], edge: number): boolean {
  const left = lines.map((line) => line.slice(0, edge).trim()).filter(Boolean);
  const right = lines.map((line) => line.slice(edge).trim()).filter(Boolean);
  return [left, right].every((column) => goingOn(column) >= column.length / 4);
}

function goingOn(column: string[]): number {
  return column.filter((line, at) => {
    const next = column[at + 1];
    return next !== undefined && !isFinished(line) && startsInside(next);
  }).length;
}
