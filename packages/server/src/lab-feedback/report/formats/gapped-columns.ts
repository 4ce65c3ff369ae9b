/** Two columns copied line by line, with a tab or some spaces between a line of the one and a line of the other. */
const gap = /(?<=\S)(\t\s*| {3,})(?=\S)/;
const fewestLines = 5;
/** Longer lines are paragraphs. */
const widestColumn = 120;

/** Lines up such columns, so that all lines of the right one begin at the same place. */
export function linedUp(lines: string[]): string[] {
  const result = [...lines];
  for (let start = 0; start < lines.length;) {
    const end = endOfRun(lines, start);
    const run = lines.slice(start, end);
    const halves = run.map(halvesOf);
    const edge = halves.reduce((longest, [left]) => Math.max(longest, left.length), 0) + 3;
    if (edge <= widestColumn && run.filter((line) => gap.test(line)).length >= fewestLines) {
      halves.forEach(([left, right], at) => {
        result[start + at] = right ? left.padEnd(edge) + right : left;
      });
    }
    start = end + 1;
  }
  return result;
}

/** A run goes on over a line of one column, and over a blank one. */
function endOfRun(lines: string[], start: number): number {
  let end = start;
  while (end < lines.length && [0, 1, 2].some((step) => gap.test(lines[end + step] ?? ''))) end += 1;
  return end;
}

function halvesOf(line: string): [string, string] {
  if (/^(\t| {4,})\S/.test(line)) return ['', line.trim()];
  const found = gap.exec(line);
  return found ? [line.slice(0, found.index), line.slice(found.index + found[0].length)] : [line, ''];
}
