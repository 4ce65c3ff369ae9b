import type { Block } from './block.ts';
import { isDateLine } from './dates.ts';
import { kindOfHeading, kindOfLine } from './kinds.ts';
import { answeredKinds, type SectionKind } from './report.ts';
import { hasHeadingShape, isFinished, isLabel, wordsOf } from './sentences.ts';

/** A block with its role in the report. */
export type Part =
  | { role: 'section'; kind: SectionKind; text: string; number?: number }
  /** A heading inside a section, over one or more of its items. */
  | { role: 'subheading'; text: string }
  | { role: 'paragraph'; text: string }
  | { role: 'bullet'; text: string; level: number };

/** Says of every block whether it begins a section, and of which kind. */
export function partsOf(blocks: Block[]): Part[] {
  const levels = blocks.flatMap((block) =>
    block.type === 'heading' && kindOfHeading(block.text) ? [block.level ?? 7] : [],
  );
  const parts: Part[] = [];
  const sectionLevel = mostCommon(levels);
  blocks.forEach((block, at) => parts.push(partOf({ blocks, block, at, parts, sectionLevel })));
  return parts;
}

type Place = { blocks: Block[]; block: Block; at: number; parts: Part[]; sectionLevel: number | null };

function partOf(place: Place): Part {
  const { block, sectionLevel } = place;
  const { text } = block;
  if (block.type === 'heading') return headingPart(place);
  if (block.type === 'bullet') {
    const kind = isNumberedHeading(place) ? kindOfLine(text) : null;
    return kind
      ? { role: 'section', kind, text, number: block.number! }
      : { role: 'bullet', text, level: block.level ?? 1 };
  }
  const kind = kindOfLine(text);
  if (kind) return { role: 'section', kind, text: text.replace(/:$/, '') };
  if (sectionLevel === null && standsOut(place)) {
    return followsAnsweredHeading(place)
      ? { role: 'subheading', text }
      : { role: 'section', kind: 'other', text };
  }
  return { role: 'paragraph', text };
}

function headingPart({ block, parts, sectionLevel }: Place): Part {
  const { text } = block;
  // Whole sentences set as a heading are text that somebody wanted to be large.
  if (wordsOf(text).length > 14) return { role: 'paragraph', text };
  const kind = kindOfHeading(text);
  if (kind) return { role: 'section', kind, text: text.replace(/:$/, '') };
  const isDeeper = (block.level ?? 7) > (sectionLevel ?? 7);
  const inAnswered = parts.findLast((part) => part.role === 'section');
  if (isDeeper && inAnswered && answeredKinds.has(inAnswered.kind)) return { role: 'subheading', text };
  const opened = parts.some((part) => part.role !== 'subheading');
  return opened || !isDeeper ? { role: 'section', kind: 'other', text } : { role: 'paragraph', text };
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

function followsAnsweredHeading({ parts }: Place): boolean {
  const start = parts.findLastIndex((part) => part.role === 'section');
  const section = parts[start];
  const next = parts[start + 1];
  if (section?.role !== 'section' || !answeredKinds.has(section.kind)) return false;
  // The first piece of the section has one, so the others do too.
  return next === undefined || next.role === 'subheading';
}

function mostCommon(levels: number[]): number | null {
  const counted = [...new Set(levels)].map((level) => ({
    level,
    count: levels.filter((one) => one === level).length,
  }));
  return counted.sort((one, other) => other.count - one.count || one.level - other.level)[0]?.level ?? null;
}
