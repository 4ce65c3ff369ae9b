import { createHash } from 'node:crypto';
import { idsFrom } from './same-items.ts';
import type { Report, SectionKind, UnnamedReport } from './report.ts';

const letters: Partial<Record<SectionKind, string>> = {
  meaning: 'm',
  bottlenecks: 'b',
  solutions: 's',
  'whose-turn': 'w',
  'action-points': 'a',
};

/** Crockford's base 32: no letters that are mistaken for figures. */
const signs = '0123456789abcdefghjkmnpqrstvwxyz';

/** Gives every item an id made of its words, so that the same report gets the same ids wherever it is read. */
export function withIds(report: UnnamedReport): Report {
  const taken = new Set<string>();
  const sections = report.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({ id: freshId(section.kind, item.text, taken), ...item })),
  }));
  return { ...report, sections };
}

/**
 * The report with the ids of an earlier import of it, for the items that are the same ones: reworded, moved, or in another
 * section. What residents answered then stays with the item. New items get an id that no earlier item had.
 */
export function matchIds(previous: Report | null, next: Report): Report {
  if (!previous) return next;
  const kept = idsFrom(previous, next);
  const taken = new Set(previous.sections.flatMap(({ items }) => items.map(({ id }) => id)));
  const sections = next.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({
      ...item,
      id: kept.get(item) ?? freshId(section.kind, item.text, taken),
    })),
  }));
  return { ...next, sections };
}

/** An id made of the words of an item that no other item has. */
export function freshId(kind: SectionKind, text: string, taken: Set<string>): string {
  for (let again = 0; ; again += 1) {
    const id = (letters[kind] ?? 'i') + shortHash(settleWords(text) + '#'.repeat(again));
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function shortHash(text: string): string {
  const hash = createHash('sha256').update(text).digest();
  return [...hash.subarray(0, 8)].map((byte) => signs[byte % 32]).join('');
}

/** Signs and capitals are no part of what an item says. */
function settleWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
