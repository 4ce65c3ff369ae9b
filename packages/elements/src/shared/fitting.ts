import { around, called, canBeSeen, all, linesIn, onTop, type Line } from './on-screen.ts';

/** Drawing is in parts of pixels. */
const hair = 1.5;

/** What does not fit on the page as it stands: cut off, out of its box, over another text, or only there after scrolling sideways. */
export function doesNotFit(story: HTMLElement): string[] {
  const top = onTop(story);
  const lines = linesIn(top);
  return [
    ...sideways(top),
    ...lines.flatMap((line) => outside(line, top)),
    ...overlaps(lines),
    ...all(top, 'select').filter(canBeSeen).flatMap(choiceCutOff),
  ];
}

function sideways(top: HTMLElement): string[] {
  const page = document.documentElement;
  const wide = [top, ...all(top, '*')].filter(
    (one) =>
      !one.matches('input, textarea') &&
      getComputedStyle(one).overflowX !== 'visible' &&
      one.scrollWidth > one.clientWidth + hair &&
      canBeSeen(one),
  );
  return [...(page.scrollWidth > innerWidth + hair ? [page] : []), ...wide].map(
    (one) => `sideways: ${called(one)} is ${one.scrollWidth} px wide in ${one.clientWidth} px`,
  );
}

/** A line stays on the page, and inside every box around it that has an edge or cuts off. */
function outside({ text, box }: Line, top: HTMLElement): string[] {
  const said = `"${text.data.trim().slice(0, 40)}"`;
  if (box.left < -hair || box.right > innerWidth + hair) return [`off the page: ${said}`];
  for (const one of around(text.parentElement!)) {
    const cut = spills(box, one, getComputedStyle(one));
    if (cut) return [`${cut}: ${said} in ${called(one)}`];
    if (one === top) break;
  }
  return [];
}

function spills(line: DOMRect, one: Element, style: CSSStyleDeclaration): string | undefined {
  if (!hasEdge(style) || style.display === 'contents') return undefined;
  const box = one.getBoundingClientRect();
  const across = line.left < box.left - hair || line.right > box.right + hair;
  // The letters' own height is more than their ink, so half a letter less than a line is still whole.
  const spare = line.height / 5;
  const down = line.top < box.top - spare || line.bottom > box.bottom + spare;
  if (across) return 'cut off or out of its box';
  return down && !/auto|scroll/.test(style.overflowY) ? 'cut off below or above' : undefined;
}

const hasEdge = (style: CSSStyleDeclaration): boolean =>
  style.overflow !== 'visible' ||
  style.backgroundColor !== 'rgba(0, 0, 0, 0)' ||
  (style.borderInlineStartStyle !== 'none' && style.borderInlineEndStyle !== 'none');

/** Two texts over each other; only the middle of a line counts, where its letters are. */
function overlaps(lines: Line[]): string[] {
  const over = (one: Line, other: Line) =>
    one.text !== other.text &&
    Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > hair &&
    Math.min(inkEnd(one), inkEnd(other)) - Math.max(inkStart(one), inkStart(other)) > hair;
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => over(one, other))
      .map((other) => `over each other: "${one.text.data.trim()}" and "${other.text.data.trim()}"`),
  );
}

const inkStart = ({ box }: Line): number => box.top + box.height / 5;
const inkEnd = ({ box }: Line): number => box.bottom - box.height / 5;

/** A browser cuts off the words of a choice without telling anybody. */
function choiceCutOff(element: HTMLElement): string[] {
  const select = element as HTMLSelectElement;
  const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select);
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = font;
  const words = select.selectedOptions[0]?.text.trim() ?? '';
  const needed = pen.measureText(words).width + parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd);
  return needed > select.clientWidth + hair ? [`cut off: "${words}" in ${called(select)}`] : [];
}
