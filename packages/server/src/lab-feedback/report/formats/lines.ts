import { tidy, type Block } from '../block.ts';
import { kindOfLine } from '../kinds.ts';
import {
  endsInside,
  hasHeadingShape,
  isFactLine,
  isFinished,
  joinHalves,
  startsInside,
} from '../sentences.ts';
import { withNextWord, type Wrapping } from './wrapping.ts';

const signs = '-–—−•*●○◦▪▫■□➢►▶→✓✔‣⁃∙·\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d';
/** Signs of a font of pictures, as letters when they are copied. */
const pictureSigns = '[§ØüŸ](?=\\s+\\p{Lu})';
const bulletLine = new RegExp(`^([${signs}]|o|${pictureSigns}|\\(?(\\d{1,2}|[a-z])[.)])\\s+(?=\\S)`, 'u');
const tightBullet = /^[-–—•●▪·\uf0b7](?=['"‘“]?\p{L})/u;
const bareBullet = new RegExp(`^([${signs}]|o)$`, 'u');

export function isBulletLine(line: string): boolean {
  return bulletLine.test(line);
}

/** "3.1 De hal", "6.2. Een lamp": a number of parts, above a chapter or before a point. */
const outlineLine = /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+(?=["'“‘(]?[\p{L}\d])/u;
/** "3 Knelpunten": a bare number, which also stands in many sentences. */
const bareOutline = /^(\d{1,2})\s+(?=["'“‘(]?\p{Lu})/u;

type Open = Block & { lastLine: string; indent: number };

/** Lines as blocks: bullets by their sign, paragraphs by blank lines, or by what fits on a line when there are none. */
export function lineBlocks(lines: string[], wrapping: Wrapping): Block[] {
  const blocks: Open[] = [];
  const numbers = new Set<number | string>();
  let afterBlank = true;
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    const open = blocks.at(-1);
    if (!line || /^([-=_*~]\s?){3,}$/.test(line)) {
      afterBlank = true;
      continue;
    }
    const bullet = bulletOf(raw, numbers) ?? outlineOf(raw, numbers, afterBlank);
    if (bullet) blocks.push(bullet);
    else if (
      open &&
      (open.text === '' ||
        (!afterBlank && linesBelong(open, raw, { wrapping, next: lines[index + 1], onTop: isOnTop(blocks) })))
    ) {
      open.text = open.text ? joinHalves(open.text, tidy(line)) : tidy(line);
      open.lastLine = raw.trimEnd();
    } else
      blocks.push({ type: 'paragraph', text: tidy(line), lastLine: raw.trimEnd(), indent: indentOf(raw) });
    afterBlank = false;
  }
  return withDepth(blocks.filter((block) => block.text));
}

function bulletOf(raw: string, numbers: Set<number | string>): Open | null {
  const line = raw.trim();
  const shared = { type: 'bullet' as const, lastLine: raw.trimEnd(), indent: indentOf(raw) };
  if (bareBullet.test(line)) return { ...shared, text: '' };
  const found = bulletLine.exec(line) ?? tightBullet.exec(line);
  if (!found) return null;
  const text = tidy(line.slice(found[0].length));
  if (!found[2]) return { ...shared, text };
  // "op 11. Daarna" cut before the 11 is no list: a list counts.
  const number = Number(found[2]) || 0;
  if (number > 1 && !numbers.has(number - 1)) return null;
  numbers.add(number);
  return { ...shared, text, number };
}

/** A line with the number of a chapter or of a point in one; it counts on from a number before it, or it is the first. */
function outlineOf(raw: string, numbers: Set<number | string>, afterBlank: boolean): Open | null {
  const line = raw.trim();
  const found = outlineLine.exec(line) ?? bareOutline.exec(line);
  if (!found) return null;
  const outline = found[1]!;
  const text = tidy(line.slice(found[0].length));
  const isBare = !outline.includes('.');
  if (isBare && (!afterBlank || !hasHeadingShape(text))) return null;
  const parts = outline.split('.').map(Number);
  const last = parts.pop()!;
  const before = [...parts, last - 1].join('.');
  if (last !== 1 && !numbers.has(isBare ? last - 1 : before)) return null;
  numbers.add(isBare ? last : outline);
  return { type: 'bullet', text, outline, level: 1, lastLine: raw.trimEnd(), indent: indentOf(raw) };
}

/** Does this line go on with the block above it, no blank line being between them? */
function linesBelong(
  open: Open,
  raw: string,
  { wrapping, next, onTop }: { wrapping: Wrapping; next: string | undefined; onTop: boolean },
): boolean {
  const line = raw.trim();
  const above = open.lastLine.trim();
  if (open.type === 'bullet' && indentOf(raw) >= open.indent + 2) return true;
  if (!wrapping.wrapped || isFactLine(line)) return false;
  const length = withNextWord({ line: open.lastLine, next: line });
  const wasFull = wrapping.full > 0 && length >= wrapping.full;
  const isWhole = open.text === tidy(above);
  if (isInCapitals(above) && isInCapitals(line)) return true;
  if (!wasFull && open.type === 'paragraph' && kindOfLine(open.text) && !startsInside(line)) return false;
  const nextIsOwn = next === undefined || !next.trim() || !startsInside(next.trim());
  if (kindOfLine(line) && !endsInside(above) && nextIsOwn && !startsInside(line)) return false;
  if (startsInside(line) || endsInside(above)) return true;
  if (onTop && isWhole && hasHeadingShape(above)) return false;
  const stopsShort = above.length < wrapping.full * 0.6;
  if (!isFinished(above))
    return wasFull || (!(stopsShort && isWhole) && (wrapping.blankBetween || !hasHeadingShape(open.text)));
  // Nobody ends a line this early inside a paragraph.
  if (length < wrapping.full * 0.85) return false;
  return (wrapping.blankBetween && !onTop) || wasFull;
}

/** Above a report stand its title and who made it, each on a line of its own. */
function isOnTop(blocks: Open[]): boolean {
  return blocks.length <= 5 && blocks.every(({ type, text }) => type === 'paragraph' && !kindOfLine(text));
}

/** A heading in capitals that was too long for its column. */
function isInCapitals(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && line.length <= 60;
}

function indentOf(raw: string): number {
  return raw.replaceAll('\t', '    ').search(/\S/);
}

/** A bullet that lies clearly further in than the first of its list belongs to the bullet above it. */
function withDepth(blocks: Open[]): Block[] {
  let first: number | null = null;
  return blocks.map(({ lastLine: _, indent, ...block }) => {
    if (block.type !== 'bullet') {
      first = null;
      return block;
    }
    first ??= indent;
    return { ...block, level: indent >= first + 2 ? 2 : 1 };
  });
}
