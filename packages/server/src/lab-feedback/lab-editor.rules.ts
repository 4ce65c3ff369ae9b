import { Refused } from '../errors.ts';
import { readText } from '../text.rules.ts';

export const labLimits = {
  title: 200,
  place: 120,
  participants: 200,
  heading: 200,
  paragraphs: 200,
  reportText: 5_000,
  owner: 80,
  plain: 600,
} as const;

/** What stands above a report. */
export interface LabHead {
  readonly title: string;
  readonly heldOn: string;
  readonly place: string | null;
  readonly participants: number | null;
}

/** @throws Refused with what is wrong first */
export function readHead(typed: LabHead): LabHead {
  const { participants } = typed;
  if (participants !== null && (participants < 2 || participants > labLimits.participants))
    throw new Refused('NUMBER_NOT_OFFERED');
  return {
    title: readLine(typed.title, labLimits.title),
    heldOn: readDay(typed.heldOn),
    place: lineOrNone(typed.place, labLimits.place),
    participants,
  };
}

/** A section may have no heading: what stands under the title before the first one. */
export function readSectionText(typed: { heading: string; paragraphs: readonly string[] }) {
  if (typed.paragraphs.length > labLimits.paragraphs) throw new Refused('TEXT_TOO_LONG');
  return {
    heading: lineOrNone(typed.heading, labLimits.heading) ?? '',
    paragraphs: typed.paragraphs
      .filter((paragraph) => paragraph.trim())
      .map((paragraph) => readLine(paragraph, labLimits.reportText)),
  };
}

export interface TypedItem {
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
}

/** What an item says, and for an action point who does it by when, as it is kept. */
export function labItemSaid(typed: TypedItem) {
  return {
    report_text: readLine(typed.text, labLimits.reportText),
    owner: lineOrNone(typed.owner, labLimits.owner),
    due: typed.due === null || typed.due === '' ? null : readDay(typed.due),
  };
}

/** A plain text or a translation as it is kept; nothing where it has no words. */
export function readLabText(typed: string, field: 'title' | 'heading' | 'plain'): string {
  return lineOrNone(typed, labLimits[field]) ?? '';
}

/** An item in two, at a place between two signs of its text. */
export function splitText(text: string, at: number | null): readonly [string, string] {
  const halves = [text.slice(0, at ?? 0).trim(), text.slice(at ?? 0).trim()] as const;
  // Where a half says nothing, there is nothing to answer to.
  if (!halves.every((half) => /[\p{L}\p{N}]/u.test(half))) throw new Refused('CHOICE_NOT_OFFERED');
  return halves;
}

/** A calendar day as it came, if it is one. */
export function readDay(typed: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== typed)
    throw new Refused('DATE_NEEDED');
  return typed;
}

function readLine(typed: string, longest: number): string {
  return readText(typed, longest).replace(/\s+/g, ' ');
}

function lineOrNone(typed: string | null, longest: number): string | null {
  return typed?.trim() ? readLine(typed, longest) : null;
}
