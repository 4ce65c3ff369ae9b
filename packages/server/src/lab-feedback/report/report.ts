import type { Language } from '@wederkerig/words';

/** What a section of a report is about; the question that residents get with an item follows from it. */
export const sectionKinds = [
  'introduction',
  'meaning',
  'bottlenecks',
  'solutions',
  'whose-turn',
  'action-points',
  'thanks',
  'other',
] as const;

export type SectionKind = (typeof sectionKinds)[number];

/** One thing residents can answer to, in the report's own words. */
export type ReportItem = {
  /** Stays the same when the report is imported again (see `ids.ts`). */
  id: string;
  text: string;
  /** The text in plain language: a person writes it later, the reader never does. */
  plain: null;
  /** One question cannot be answered when the item asks two things; the editor then splits it. */
  asksMoreThanOne: boolean;
  /** Who does it, in the report's own words; only for an action point that names somebody. */
  owner?: string;
  /** ISO date; only for an action point that names a date. */
  due?: string;
};

export type ReportSection = {
  kind: SectionKind;
  /** Empty for what stands under the title before the first heading, when no introduction takes it in. */
  heading: string;
  /** Paragraphs that nobody answers to: the lead-in of a list, an introduction, thanks. */
  text: string[];
  items: ReportItem[];
};

/** What was found in the report of a lab. */
export type Report = {
  title: string;
  /** ISO date of the meeting; null when the report does not name it, or names no year. */
  date: string | null;
  participants: number | null;
  /** What it is written in. */
  language: Language;
  sections: ReportSection[];
};

/** What one lab can ask; a report of forty pages comes to some two hundred and fifty. */
export const mostItems = 500;

/** Sections whose items residents answer to; in the others everything is text. */
export const answeredKinds: ReadonlySet<SectionKind> = new Set([
  'meaning',
  'bottlenecks',
  'solutions',
  'whose-turn',
  'action-points',
]);

/** A report before its items have ids. */
export type UnnamedItem = Omit<ReportItem, 'id'>;
export type UnnamedReport = Omit<Report, 'sections'> & {
  sections: (Omit<ReportSection, 'items'> & { items: UnnamedItem[] })[];
};
