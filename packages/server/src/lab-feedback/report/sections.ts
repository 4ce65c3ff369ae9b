import { withBeside } from './beside.ts';
import { closingApart } from './closing.ts';
import { itemsOf, type Told } from './items.ts';
import type { Part } from './headings.ts';
import { answeredKinds, type SectionKind, type UnnamedReport } from './report.ts';
import { wordsOf } from './sentences.ts';
import { toldByPlace } from './told-by-place.ts';

export type Passage = {
  kind: SectionKind;
  heading: string;
  parts: Exclude<Part, { role: 'section' }>[];
  /** Of its heading, where that was marked or numbered. */
  depth?: number | undefined;
  /** Its heading stands inside the section before it, of which it took the kind. */
  within?: boolean;
  /** Its heading says nothing of its kind. */
  untold?: boolean;
};

/** The parts under each heading. What stands under the title before any heading belongs to the introduction. */
export function passagesOf(parts: Part[]): Passage[] {
  const before: Passage = { kind: 'introduction', heading: '', parts: [] };
  const passages: Passage[] = [];
  for (const part of parts) {
    if (part.role === 'section') {
      const { kind, text, depth, within = false, untold = false } = part;
      passages.push({ kind, heading: text, parts: [], depth, within, untold });
    } else (passages.at(-1) ?? before).parts.push(part);
  }
  const together = groupsOf(passages).flatMap(smallOnesTogether);
  const filled = together.filter((passage, at) => !isEmptyHead(passage, together[at + 1], together));
  return withOpening(closingApart(toldByPlace(filled)), before);
}

/** Each section with those whose headings stand inside it. */
function groupsOf(passages: Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    if (passage.within && groups.length) groups.at(-1)!.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

/**
 * "De lift" over "Die piept al jaren." is one thing that somebody said, and so are its neighbours: such headings go into
 * their section. Where one of them has more below it, each is a section of its own.
 */
function smallOnesTogether([head, ...inside]: Passage[]): Passage[] {
  if (!answeredKinds.has(head!.kind) || !inside.every(isSmall)) return [head!, ...inside];
  const parts = inside.flatMap((one) => [{ role: 'subheading' as const, text: one.heading }, ...one.parts]);
  return [{ ...head!, parts: [...head!.parts, ...parts] }];
}

/** One line that hardly says what it is about without its heading. */
function isSmall({ parts }: Passage): boolean {
  const [only, ...more] = parts;
  return only?.role === 'paragraph' && more.length === 0 && wordsOf(only.text).length < 10;
}

/** A table of contents names headings that come again; "Knelpunten" right above "De hal" says what that one is about. */
function isEmptyHead({ heading, parts, depth }: Passage, next: Passage | undefined, all: Passage[]): boolean {
  if (parts.length) return false;
  const isOverNext = depth !== undefined && next?.depth !== undefined && next.depth > depth;
  return (
    isOverNext ||
    next?.within === true ||
    all.some((other) => other.parts.length > 0 && other.heading === heading)
  );
}

function withOpening(passages: Passage[], before: Passage): Passage[] {
  const introduction = passages.find(({ kind }) => kind === 'introduction');
  if (introduction) introduction.parts.unshift(...before.parts);
  else if (before.parts.length) passages.unshift(before);
  return passages;
}

function wholeText(part: Passage['parts'][number]): string {
  return part.role === 'bullet' ? withBeside(part.text, part.said) : part.text;
}

export function sectionOf(passage: Passage, told: Told): UnnamedReport['sections'][number] {
  const { kind, heading, parts } = passage;
  if (!answeredKinds.has(kind)) return { kind, heading, text: parts.map(wholeText), items: [] };
  return { kind, heading, ...itemsOf(passage, told) };
}
