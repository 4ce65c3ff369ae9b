import type { Block } from './block.ts';
import { isDateLine } from './dates.ts';
import { kindOfHeading, kindOfLine } from './kinds.ts';
import { monthPattern } from './months.ts';
import { hasHeadingShape, isFactLine, wordsOf } from './sentences.ts';

const wordsForMeeting =
  /\b(lab|labs|verslag|gesprek|bijeenkomst|bewonersavond|avond|sessie|report|meeting)\b|lab\b|gesprek\b/i;

/** What is left of "Verslag lab 4, mei 2030" without these says nothing. */
const sayNothing = new RegExp(
  String.raw`(?<!\p{L})(verslag|gespreksverslag|rapport|notulen|(bewoners)?(lab|avond|gesprek|bijeenkomst|overleg)|concept|definitief|van|het|de|een|nr|nummer|deel|report|minutes|notes|residents?|lab|meeting|of|the|no|${monthPattern})(?!\p{L})|[^\p{L}]`,
  'giu',
);
const organisation =
  /^(de )?(woon|woning|woningbouw)?(stichting|corporatie|vereniging)(?!\p{L})|^[\p{L} ]{2,30} (housing|wonen|woonservice)$/iu;

/**
 * The title, and the blocks without it and without lines that are only a date. Among the short lines on top, the one that
 * speaks of a lab or a meeting is the title, then the highest heading, then the first line; the name of an organisation and a
 * line such as "Verslag lab 4" only where there is no other. Empty when there is none.
 */
export function takeTitle(blocks: Block[]): { title: string; dateLines: string[]; rest: Block[] } {
  const top = topLines(blocks);
  const isDate = top.map(({ text }) => isDateLine(text));
  const undated = top.filter((_, index) => !isDate[index]);
  const telling = undated.filter(({ text }) => tells(text));
  const title = bestOf(telling.length ? telling : undated);
  const gone = new Set(top.filter((block, index) => isDate[index] || block === title));
  return {
    title: (title?.text ?? '').replace(/^titel:\s*/i, ''),
    dateLines: top.filter((_, index) => isDate[index]).map(({ text }) => text),
    rest: blocks.filter((block) => !gone.has(block)),
  };
}

function bestOf(candidates: Block[]): Block | undefined {
  const highest = Math.min(...candidates.map((block) => block.level ?? 8));
  return (
    candidates.find(({ text, type }) => wordsForMeeting.test(text) && (type === 'heading' || highest > 6)) ??
    candidates.find((block) => block.type === 'heading' && block.level === highest) ??
    candidates[0]
  );
}

function tells(text: string): boolean {
  return !isFactLine(text) && !organisation.test(text) && text.replace(sayNothing, '') !== '';
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
  if (kind) return isTitleAnyway(index, blocks);
  if (type === 'heading') return wordsOf(text).length <= 25;
  return (
    hasHeadingShape(text) ||
    /^titel:/i.test(text) ||
    (index <= 1 && wordsOf(text).length <= 14 && !text.endsWith('.'))
  );
}

/**
 * "Lab over oplossingen in de hal" above sections that have headings of their own; and "Natte voeten: wat staat ons in de weg?" above
 * a line that says when it was, or that it is a report.
 */
function isTitleAnyway(index: number, blocks: Block[]): boolean {
  const { text } = blocks[index]!;
  const next = blocks[index + 1];
  const others = blocks
    .slice(index + 1)
    .filter((block) => kindOfLine(block.text) && (block.type !== 'bullet' || block.outline));
  if (!others.length || index > 1 || !next) return false;
  const isAboveFacts =
    isFactLine(next.text) || isDateLine(next.text) || (hasHeadingShape(next.text) && !tells(next.text));
  return isAboveFacts || (index === 0 && wordsForMeeting.test(text));
}
