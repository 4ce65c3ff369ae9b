import type { Block } from './block.ts';
import { isDateLine } from './dates.ts';
import { kindOfHeading, kindOfLine } from './kinds.ts';
import { depthOf, kindUnder, type OpenHeading } from './heading-tree.ts';
import { answeredKinds, type SectionKind } from './report.ts';
import { hasHeadingShape, isFinished, isLabel, startsInside, wordsOf } from './sentences.ts';

/** A block with its role in the report. */
export type Part =
  /**
   * `within`: its words name no kind, and it stands inside a section, of which it took the kind. `untold`: they name none, and
   * it stands beside the others.
   */
  | {
      role: 'section';
      kind: SectionKind;
      text: string;
      number?: number;
      depth?: number;
      within?: boolean;
      untold?: boolean;
    }
  /** A heading over some points of a list. */
  | { role: 'subheading'; text: string }
  | { role: 'paragraph'; text: string }
  | { role: 'bullet'; text: string; level: number; said?: NonNullable<Block['said']> };

/** Says of every block whether it begins a section, and of which kind. */
export function partsOf(blocks: Block[]): Part[] {
  const levels = blocks.flatMap((block) =>
    block.type === 'heading' && kindOfHeading(block.text) ? [block.level ?? 7] : [],
  );
  const parts: Part[] = [];
  const open: OpenHeading[] = [];
  const sectionLevel = mostCommon(levels);
  blocks.forEach((block, at) => parts.push(partOf({ blocks, block, at, parts, open, sectionLevel })));
  return parts;
}

type Place = {
  blocks: Block[];
  block: Block;
  at: number;
  parts: Part[];
  open: OpenHeading[];
  sectionLevel: number | null;
};

function partOf(place: Place): Part {
  const { block, sectionLevel } = place;
  const { text } = block;
  if (block.type === 'heading') return headingPart(place);
  if (block.type === 'bullet') return bulletPart(place);
  const kind = kindOfLine(text);
  if (kind) return { role: 'section', kind, text: named(text) };
  if (sectionLevel === null && standsOut(place)) {
    return followsAnsweredHeading(place)
      ? { role: 'section', kind: sectionAbove(place)!.kind, text, within: true }
      : { role: 'section', kind: 'other', text, untold: true };
  }
  return { role: 'paragraph', text };
}

function headingPart(place: Place): Part {
  const { block, parts, open, sectionLevel } = place;
  const { text } = block;
  // Whole sentences set as a heading are text that somebody wanted to be large.
  if (wordsOf(text).length > 14) return { role: 'paragraph', text };
  const depth = depthOf(block);
  const { kind, ...told } = kindUnder(open, { text, depth });
  const opened = parts.some((part) => part.role !== 'subheading');
  if (kind === 'other' && !opened && (block.level ?? 7) > (sectionLevel ?? 7) && !kindOfHeading(text))
    return { role: 'paragraph', text };
  return { role: 'section', kind, text: named(text), depth, ...told };
}

function bulletPart(place: Place): Part {
  const { block } = place;
  const { text } = block;
  if (block.outline && isOutlineHeading(place)) {
    const depth = depthOf(block);
    const { kind, ...told } = kindUnder(place.open, { text, depth });
    return { role: 'section', kind, text, depth, ...told };
  }
  const kind = isNumberedHeading(place) ? kindOfLine(text) : null;
  if (kind) return { role: 'section', kind, text, number: block.number! };
  if (isOverPoints(place)) return { role: 'subheading', text };
  const { level = 1, said } = block;
  return { role: 'bullet', text, level, ...(said ? { said } : {}) };
}

/** A heading as it is called, without its number and the colon behind it. */
function named(text: string): string {
  return text
    .replace(/^(\d{1,2}(\.\d{1,2})+[.)]?|\d{1,2}[.)]|\d{1,2}(?= \p{Lu}))\s+(?=\S)/u, '')
    .replace(/:$/, '');
}

/** "3.1 De hal" is a heading; "6.1 De hal schilderen. Door: de buren." is a point, and so is a short line among such points. */
function isOutlineHeading({ block, blocks, at }: Place): boolean {
  if (!hasHeadingShape(block.text)) return false;
  const after = blocks[at + 1];
  if (!after) return false;
  if (after.outline === undefined) return true;
  return after.outline.startsWith(`${block.outline}.`) || kindOfLine(block.text) !== null;
}

/** A short point over points below it that are whole sentences: it says what they are about, and nothing by itself. */
function isOverPoints({ block, blocks, at }: Place): boolean {
  if (block.level !== 1 || !hasHeadingShape(block.text)) return false;
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(({ type, level }) => type !== 'bullet' || level === 1);
  const below = end < 0 ? rest : rest.slice(0, end);
  return (
    below.length > 0 &&
    below.every(({ text }) => isFinished(text) && !startsInside(text) && wordsOf(text).length > 4)
  );
}

/** "2. Knelpunten" counts on from the numbered heading before it; a point of a list counts on from a point. */
function isNumberedHeading({ block, blocks, at, parts }: Place): boolean {
  const { number } = block;
  if (number === undefined || !blocks[at + 1] || blocks[at + 1]!.number === number + 1) return false;
  const lastHeading = parts.findLast((part) => part.role === 'section' && part.number !== undefined);
  const countsOn = lastHeading?.role === 'section' && lastHeading.number === number - 1;
  return countsOn || number === 1 || blocks[at - 1]?.number !== number - 1;
}

/**
 * A heading whose words say nothing of its kind, in a text that marks no headings: a short line without a full stop, between
 * whole sentences. Between other short lines it is one of them.
 */
function standsOut({ blocks, block, at, parts }: Place): boolean {
  const { text } = block;
  if (!hasHeadingShape(text) || wordsOf(text).length > 6 || isLabel(text) || isDateLine(text)) return false;
  const before = blocks[at - 1];
  const after = blocks[at + 1];
  const opened = parts.some(
    (part) => part.role === 'section' || (part.role === 'paragraph' && isFinished(part.text)),
  );
  if (!opened || !before || !after) return false;
  const afterIsText = after.type === 'bullet' || (isFinished(after.text) && wordsOf(after.text).length > 4);
  const beforeIsWhole =
    before.type === 'bullet' || isFinished(before.text) || parts.at(-1)?.role === 'section';
  return afterIsText && beforeIsWhole && !kindOfLine(after.text);
}

function followsAnsweredHeading(place: Place): boolean {
  const section = sectionAbove(place);
  if (!section || !answeredKinds.has(section.kind)) return false;
  // The first piece of the section has one, so the others do too.
  return section.within === true || place.parts.at(-1) === section;
}

function sectionAbove({ parts }: Place): Extract<Part, { role: 'section' }> | undefined {
  return parts.findLast((part) => part.role === 'section') as Extract<Part, { role: 'section' }> | undefined;
}

function mostCommon(levels: number[]): number | null {
  const counted = [...new Set(levels)].map((level) => ({
    level,
    count: levels.filter((one) => one === level).length,
  }));
  return counted.sort((one, other) => other.count - one.count || one.level - other.level)[0]?.level ?? null;
}
