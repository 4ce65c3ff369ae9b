import type { Block } from './block.ts';
import { isDateLine } from './dates.ts';
import { isOneWordHeading, kindOfLine } from './kinds.ts';
import {
  endsInside,
  hasHeadingShape,
  isFactLine,
  isFinished,
  isLabel,
  joinHalves,
  startsInside,
  wordsOf,
} from './sentences.ts';

/** What stands around the two pieces. */
type Around = { blocks: Block[]; at: number; pairs: Set<string>; names: Set<string> };

/**
 * Makes one of the pieces into which page breaks cut a paragraph or a bullet. A piece goes on with the one before it when it
 * begins inside a sentence, or when the one before stops inside one. Where both are whole sentences, the cut cannot be told
 * from a new paragraph, unless it lies in the middle of a list.
 */
export function joinBrokenSentences(blocks: Block[]): Block[] {
  const pairs = pairsOfNames(blocks);
  const names = new Set(blocks.flatMap(({ text }) => text.match(/(?<=\p{Ll} )\p{Lu}\p{L}+/gu) ?? []));
  const joined: Block[] = [];
  blocks.forEach((block, at) => {
    const before = joined.at(-1);
    if (before && goesOn(before, block, { blocks, at, pairs, names }))
      before.text = joinHalves(before.text, block.text);
    else joined.push({ ...block });
  });
  return joined;
}

function goesOn(before: Block, block: Block, around: Around): boolean {
  if (block.type !== 'paragraph' || before.type === 'heading') return false;
  if (before.type === 'bullet' && isLabel(block.text)) return true;
  if (isFactLine(block.text)) return false;
  // "JUNI" and "2019" on two pages.
  if (isDateLine(`${before.text} ${block.text}`) && !isDateLine(block.text)) return true;
  if (isDateLine(before.text) || (isLabel(before.text) && !startsInside(block.text))) return false;
  const canBeHeading = before.type === 'paragraph' || before.number !== undefined;
  const isHeading = canBeHeading && kindOfLine(before.text) !== null;
  // "3.1 De hal" above what was said about it.
  if (before.outline && hasHeadingShape(before.text) && !startsInside(block.text)) return false;
  if (startsInside(block.text)) {
    if (isHeading && isOneWordHeading(before.text)) return endsHeading(before, block, around);
    return !(isHeading && isFinished(before.text));
  }
  if (isHeading || kindOfLine(block.text)) return false;
  if (isFinished(before.text)) return liesInsideList(before, block, around);
  if (endsInside(before.text) || around.pairs.has(pairOf(before.text, block.text))) return true;
  if (before.type === 'paragraph' && stopsAtVerb(before.text, block.text, around)) return true;
  const next = around.blocks[around.at + 1];
  const isCutAgain = next?.type === 'paragraph' && startsInside(next.text);
  if (hasHeadingShape(block.text) && !isCutAgain) return false;
  if (before.type === 'paragraph') return !hasHeadingShape(before.text);
  return liesInsideList(before, block, around) || bulletsEndInStops(around);
}

/** "Oplossingen" and "voor de hal", above a whole sentence, are one heading; a small letter alone does not make it so. */
function endsHeading(before: Block, block: Block, { blocks, at }: Around): boolean {
  const next = blocks[at + 1];
  const isAbove =
    next !== undefined && !startsInside(next.text) && (next.type === 'bullet' || !hasHeadingShape(next.text));
  return (
    isAbove &&
    !isFinished(before.text) &&
    wordsOf(block.text).length <= 4 &&
    hasHeadingShape(joinHalves(before.text, block.text))
  );
}

/** "De bewoners vragen" before a name that also stands inside sentences: the name is its object, not a new beginning. */
function stopsAtVerb(before: string, after: string, { names }: Around): boolean {
  const name = after.split(' ')[0]!;
  return /^(De|Het|Een|We|Wij|Zij|Ook|Daarom|Veel) .*\p{Ll}(en|t)$/u.test(before) && names.has(name);
}

/** Text between two bullets of a list belongs to the first, unless it leads in what follows. */
function liesInsideList(before: Block, block: Block, { blocks, at }: Around): boolean {
  const next = blocks[at + 1];
  if (before.type !== 'bullet' || next?.type !== 'bullet') return false;
  // The next chapter is no point of this list.
  if ((before.outline === undefined) !== (next.outline === undefined)) return false;
  return !block.text.endsWith(':') && !hasHeadingShape(block.text);
}

/** In a list of whole sentences, a bullet without its full stop was cut. */
function bulletsEndInStops({ blocks, at }: Around): boolean {
  const near = blocks.slice(Math.max(0, at - 8), at - 1).filter(({ type }) => type === 'bullet');
  return near.filter(({ text }) => isFinished(text)).length > near.length / 2;
}

/** Names of two words, such as a street's, that stand somewhere unbroken: "Laan Noord" cut in two is recognised by it. */
function pairsOfNames(blocks: Block[]): Set<string> {
  const pairs = blocks.flatMap(({ text }) => {
    const words = text.split(' ');
    return words.slice(1).map((word, index) => pairOf(words[index]!, word));
  });
  return new Set(pairs.filter(Boolean));
}

function pairOf(before: string, after: string): string {
  const first = before.split(' ').at(-1)!.toLowerCase();
  const second = after.split(' ')[0]!.replace(/[.,;:!?]+$/, '');
  return /\p{Lu}/u.test(second) ? `${first} ${second}` : '';
}
