import { itemsOf } from './items.ts';
import type { Part } from './headings.ts';
import { answeredKinds, type SectionKind, type UnnamedReport } from './report.ts';

export type Passage = { kind: SectionKind; heading: string; parts: Exclude<Part, { role: 'section' }>[] };

/** The parts under each heading. What stands under the title before any heading belongs to the introduction. */
export function passagesOf(parts: Part[]): Passage[] {
  const before: Passage = { kind: 'introduction', heading: '', parts: [] };
  const passages: Passage[] = [];
  for (const part of parts) {
    if (part.role === 'section') passages.push({ kind: part.kind, heading: part.text, parts: [] });
    else (passages.at(-1) ?? before).parts.push(part);
  }
  return withOpening(
    passages.filter((passage) => !isListedOnly(passage, passages)),
    before,
  );
}

/** A table of contents names headings that come again. */
function isListedOnly({ heading, parts }: Passage, all: Passage[]): boolean {
  return parts.length === 0 && all.some((other) => other.parts.length > 0 && other.heading === heading);
}

function withOpening(passages: Passage[], before: Passage): Passage[] {
  const introduction = passages.find(({ kind }) => kind === 'introduction');
  if (introduction) introduction.parts.unshift(...before.parts);
  else if (before.parts.length) passages.unshift(before);
  return passages;
}

export function sectionOf(passage: Passage, meeting: string | null): UnnamedReport['sections'][number] {
  const { kind, heading, parts } = passage;
  if (!answeredKinds.has(kind)) return { kind, heading, text: parts.map(({ text }) => text), items: [] };
  return { kind, heading, ...itemsOf(passage, meeting) };
}
