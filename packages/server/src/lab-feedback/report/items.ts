import { asksMoreThanOne } from './asks.ts';
import { promiseBeside, withBeside } from './beside.ts';
import type { Block } from './block.ts';
import { leadingOwner, type Capitals } from './names.ts';
import { dueOf, ownerOf } from './promises.ts';
import type { SectionKind, UnnamedItem } from './report.ts';
import type { Passage } from './sections.ts';
import { isFinished } from './sentences.ts';

/** What the whole report tells that an item does not. */
export interface Told {
  /** ISO date of the lab. */
  readonly meeting: string | null;
  readonly capitals: Capitals;
}

/**
 * What residents can answer to in a section: its bullets, and its paragraphs. A paragraph that only leads in a list, or one
 * that ends in a colon, stays text.
 */
export function itemsOf({ kind, parts }: Passage, told: Told): { text: string[]; items: UnnamedItem[] } {
  const hasList = parts.some(({ role }) => role === 'bullet');
  const text: string[] = [];
  const found: Found[] = [];
  let above = '';
  let inGroup = false;
  for (const [at, part] of parts.entries()) {
    if (part.role === 'bullet' && part.level === 1) inGroup = false;
    if (part.role === 'subheading') {
      inGroup = true;
      if (hasList) text.push(part.text);
      else above = part.text;
    } else if (part.role === 'bullet' && part.level > 1 && found.length && !inGroup) {
      const last = found.pop()!;
      found.push({ ...last, text: withPoint(last.text, part.text) });
    } else if (part.role === 'paragraph' && isLeadIn(part.text, parts[at + 1], hasList)) text.push(part.text);
    else {
      found.push({ ...part, text: above ? under(above, part.text) : part.text });
      above = '';
    }
  }
  const items = found.map((one) => itemWithBeside(kind, one, told.meeting));
  return {
    text,
    items: kind === 'action-points' ? items.map((item) => withOwner(item, items, told)) : items,
  };
}

function withOwner(item: UnnamedItem, all: readonly UnnamedItem[], { capitals }: Told): UnnamedItem {
  if (item.owner) return item;
  const around = all.map(({ text }) => text);
  const owner = leadingOwner(item.text, around, capitals);
  return owner ? { ...item, owner } : item;
}

type Found = { text: string; said?: NonNullable<Block['said']> };

function itemWithBeside(kind: SectionKind, { text, said }: Found, meeting: string | null): UnnamedItem {
  if (!said) return itemOf(kind, text, meeting);
  if (kind !== 'action-points') return itemOf(kind, withBeside(text, said), meeting);
  const { text: whole, ...promise } = promiseBeside(text, said, meeting);
  return { ...itemOf(kind, whole, meeting), ...promise };
}

function isLeadIn(text: string, next: Passage['parts'][number] | undefined, hasList: boolean): boolean {
  return text.endsWith(':') || next?.role === 'bullet' || (hasList && next?.role === 'subheading');
}

/** What is known of an item by its words alone. */
export function itemOf(kind: SectionKind, words: string, meeting: string | null): UnnamedItem {
  const item: UnnamedItem = { text: words, plain: null, asksMoreThanOne: asksMoreThanOne(words) };
  return kind === 'action-points' ? { ...item, ...promiseOf(words, meeting) } : item;
}

function promiseOf(text: string, meeting: string | null): Pick<UnnamedItem, 'owner' | 'due'> {
  const owner = ownerOf(text);
  const due = dueOf(text, meeting);
  return { ...(owner ? { owner } : {}), ...(due ? { due } : {}) };
}

/** A point below a point is part of it. */
function withPoint(item: string, point: string): string {
  return isFinished(item) ? `${item} ${point}` : `${item}; ${point}`;
}

function under(heading: string, text: string): string {
  return isFinished(heading) ? `${heading} ${text}` : `${heading}. ${text}`;
}
