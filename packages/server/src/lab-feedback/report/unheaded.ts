import type { Block } from './block.ts';
import { isDateLine } from './dates.ts';
import { answeredKinds, type SectionKind } from './report.ts';
import type { Passage } from './sections.ts';
import { isFactLine, wordsOf } from './sentences.ts';
import { kindWords } from './unheaded-words.ts';

/** A report tells of several things; a letter or a page out of a book does not. */
const fewest = { pieces: 6, words: 120, kinds: 3 };
const costOf = { next: 1, skipped: 0.4, back: 2.5 };
const mostHints = 3;

/** Paragraphs that belong together: one, or a list with what leads it in. */
type Piece = { blocks: Block[]; scores: number[]; sure: boolean[] };

/**
 * The sections of a report without headings. What a paragraph is about is told by its words, and by those around it: reports
 * come to the same things in the same order, so that a paragraph that tells little belongs with the one before. None where
 * the words of too few paragraphs say that this is a report at all.
 */
export function unheadedPassages(blocks: Block[]): Passage[] {
  const pieces = piecesOf(blocks);
  const words = blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  if (pieces.length < fewest.pieces || words < fewest.words) return [];
  const path = likeliest(pieces);
  const surely = new Set(
    path.filter((kind, at) => answeredKinds.has(kindWords[kind]!.kind) && pieces[at]!.sure[kind]),
  );
  return surely.size < fewest.kinds ? [] : passagesOf(pieces, path);
}

function piecesOf(blocks: Block[]): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    const last = pieces.at(-1)?.blocks.at(-1);
    const isOfList = block.type === 'bullet' && last && (last.type === 'bullet' || last.text.endsWith(':'));
    if (isOfList) pieces.at(-1)!.blocks.push(block);
    else pieces.push({ blocks: [block], scores: [], sure: [] });
  }
  return pieces.map(({ blocks: own }) => scored(own));
}

function scored(blocks: Block[]): Piece {
  const [lead, ...list] = blocks.map(({ text }) => text);
  const whole = [lead!, ...list].join(' ');
  const sure = kindWords.map((words) => countOf(lead!, words.sure) > 0);
  const scores = kindWords.map(({ kind, sure: surely, hint }) => {
    const about = isFactLine(lead!) || isDateLine(lead!) ? Number(kind === 'introduction') * 3 : 0;
    const first = Math.min(countOf(lead!, surely), 2) * 2;
    return about + first + Math.min(countOf(whole, hint), mostHints) * 0.5;
  });
  return { blocks, scores, sure };
}

function countOf(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** The row of kinds that fits the paragraphs best, where going on costs little and going back much. */
function likeliest(pieces: Piece[]): number[] {
  const kinds = kindWords.map((_, kind) => kind);
  let best = kinds.map((kind) => ({ value: pieces[0]!.scores[kind]! - moveCost(0, kind), path: [kind] }));
  for (const { scores } of pieces.slice(1)) {
    best = kinds.map((kind) => {
      const from = kinds.reduce((one, other) =>
        best[other]!.value - moveCost(other, kind) > best[one]!.value - moveCost(one, kind) ? other : one,
      );
      const value = best[from]!.value - moveCost(from, kind) + scores[kind]!;
      return { value, path: [...best[from]!.path, kind] };
    });
  }
  return best.reduce((one, other) => (other.value > one.value ? other : one)).path;
}

function moveCost(from: number, to: number): number {
  if (from === to) return 0;
  return to > from ? costOf.next + (to - from - 1) * costOf.skipped : costOf.back;
}

function passagesOf(pieces: Piece[], path: number[]): Passage[] {
  const passages: Passage[] = [];
  pieces.forEach(({ blocks }, at) => {
    const kind: SectionKind = kindWords[path[at]!]!.kind;
    if (passages.at(-1)?.kind !== kind) passages.push({ kind, heading: '', parts: [] });
    passages.at(-1)!.parts.push(...blocks.map(partOf));
  });
  return passages;
}

function partOf({ type, text, level = 1 }: Block): Passage['parts'][number] {
  return type === 'bullet' ? { role: 'bullet', text, level } : { role: 'paragraph', text };
}
