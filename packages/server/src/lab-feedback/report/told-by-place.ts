import { answeredKinds, sectionKinds, type SectionKind } from './report.ts';
import type { Passage } from './sections.ts';
import { kindWords } from './unheaded-words.ts';

/** What the words below a heading have to say at least, for each of its paragraphs and points. */
const leastWords = 1;

/**
 * Gives a section its kind of which the heading says nothing. Before all others it is an introduction. Else it is, as "Kou van onderen" between what a warm house is and what
 * could help: of the kinds that come there in a report and that no other section has, the one its words speak of.
 */
export function toldByPlace(passages: Passage[]): Passage[] {
  return passages.map((passage, at) => {
    if (!passage.untold) return passage;
    if (!passages.slice(0, at).some(isTold)) return { ...passage, kind: 'introduction' };
    const kind = missingAround(passages, at)
      .map((one) => ({ kind: one, words: wordsFor(one, passage) }))
      .filter(({ words }) => words >= leastWords)
      .sort((one, other) => other.words - one.words)[0]?.kind;
    return kind ? { ...passage, kind } : passage;
  });
}

function isTold({ untold, kind }: Passage): boolean {
  return !untold && kind !== 'other';
}

/** The kinds between those of the sections before and after it. */
function missingAround(passages: Passage[], at: number): SectionKind[] {
  const before = passages.slice(0, at).findLast(isTold);
  const after = passages.slice(at + 1).find(isTold);
  const start = before ? sectionKinds.indexOf(before.kind) : 0;
  const end = after ? sectionKinds.indexOf(after.kind) : sectionKinds.length;
  return sectionKinds
    .slice(start + 1, Math.max(start + 1, end))
    .filter(
      (kind) =>
        answeredKinds.has(kind) && (after || !passages.some((one) => isTold(one) && one.kind === kind)),
    );
}

function wordsFor(kind: SectionKind, { parts }: Passage): number {
  const words = kindWords.find((one) => one.kind === kind)!;
  const found = parts.map(({ text }) => 2 * countOf(text, words.sure) + 0.5 * countOf(text, words.hint));
  return found.reduce((sum, one) => sum + Math.min(one, 3), 0) / Math.max(1, parts.length);
}

function countOf(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
