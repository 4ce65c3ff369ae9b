import type { Block } from './block.ts';
import { isDateLine } from './dates.ts';
import { kindOfHeading, kindOfLine } from './kinds.ts';
import { hasHeadingShape, wordsOf } from './sentences.ts';

const wordsForMeeting = /\b(lab|labs|verslag|gesprek|bijeenkomst|bewonersavond|avond|sessie)\b|lab\b/i;

/**
 * The title, and the blocks without it and without lines that are only a date. Among the short lines on top, the one that
 * speaks of a lab or a meeting is the title, then the highest heading, then the first line. Empty when there is none.
 */
export function takeTitle(blocks: Block[]): { title: string; dateLines: string[]; rest: Block[] } {
  const top = topLines(blocks);
  const isDate = top.map(({ text }) => isDateLine(text));
  const candidates = top.filter((_, index) => !isDate[index]);
  const highest = Math.min(...candidates.map((block) => block.level ?? 8));
  const title =
    candidates.find(({ text, type }) => wordsForMeeting.test(text) && (type === 'heading' || highest > 6)) ??
    candidates.find((block) => block.type === 'heading' && block.level === highest) ??
    candidates[0];
  const gone = new Set(top.filter((block, index) => isDate[index] || block === title));
  return {
    title: (title?.text ?? '').replace(/^titel:\s*/i, ''),
    dateLines: top.filter((_, index) => isDate[index]).map(({ text }) => text),
    rest: blocks.filter((block) => !gone.has(block)),
  };
}

/** The short lines before the first paragraph, bullet or section. */
function topLines(blocks: Block[]): Block[] {
  const end = blocks.findIndex((block, index) => !isTopLine(block, index, blocks));
  return blocks.slice(0, end < 0 ? blocks.length : end);
}

function isTopLine({ type, text }: Block, index: number, blocks: Block[]): boolean {
  if (type === 'bullet') return false;
  if (isDateLine(text)) return true;
  const kind = type === 'heading' ? kindOfHeading(text) : kindOfLine(text);
  if (kind) return index === 0 && isTitleAnyway(text, blocks);
  if (type === 'heading') return wordsOf(text).length <= 25;
  return (
    hasHeadingShape(text) ||
    /^titel:/i.test(text) ||
    (index === 0 && wordsOf(text).length <= 14 && !text.endsWith('.'))
  );
}

/** "Lab over oplossingen in de hal" above sections that have headings of their own. */
function isTitleAnyway(text: string, blocks: Block[]): boolean {
  const others = blocks.slice(1).filter((block) => block.type !== 'bullet' && kindOfLine(block.text));
  return wordsForMeeting.test(text) && others.length > 0;
}
