import type { StaffFeature } from '../staff.ts';

export type ConsoleSectionKind =
  | 'INTRODUCTION'
  | 'MEANING'
  | 'BOTTLENECKS'
  | 'SOLUTIONS'
  | 'WHOSE_TURN'
  | 'ACTION_POINTS'
  | 'THANKS'
  | 'OTHER';

/** One report in the making: what was found in it beside its text, plain words, and translations. */
export interface ConsoleLabEditorWords {
  report: string;
  languages: string;
  parts: string;
  source: string;
  noSource: string;
  found: string;
  edit: string;
  save: string;
  stop: string;
  saved: string;
  /** Above the report. */
  headTitle: string;
  titleOf: string;
  heldOn: string;
  place: string;
  participants: string;
  headOf: (date: string, place: string | null, participants: number | null) => string;
  /** A section. */
  kind: string;
  kinds: Record<ConsoleSectionKind, string>;
  /** What residents are asked with each item of the section. */
  asks: Record<ConsoleSectionKind, string>;
  noHeading: string;
  heading: string;
  paragraphs: string;
  paragraphsHint: string;
  editSection: (heading: string) => string;
  toItem: string;
  allToItems: string;
  /** An item. */
  /** Said with an item that a resident put forward. */
  ofResident: string;
  asksTwo: string;
  inPlain: string;
  noPlain: string;
  writePlain: string;
  plain: string;
  plainHint: string;
  tooManySentences: (count: number) => string;
  longSentence: (sentence: string) => string;
  hardWord: (word: string) => string;
  good: string;
  editItem: string;
  /** Makes a promise of it. */
  promise: string;
  itemText: string;
  owner: string;
  due: string;
  doneBy: (owner: string | null, due: string | null) => string;
  shape: string;
  shapeTitle: string;
  splitAt: string;
  splitFrom: (words: string) => string;
  split: string;
  join: string;
  up: string;
  toText: string;
  toHeading: string;
  moveTo: string;
  move: string;
  withdraw: string;
  /** How an idea of a resident is taken away. */
  ideaStays: string;
  withdrawHint: string;
  withdrawn: (count: number) => string;
  restore: string;
  /** Two at once. */
  changed: string;
  theirs: string;
  keepMine: string;
  takeTheirs: string;
  gone: string;
  /** Translations. */
  language: string;
  languageName: (language: string) => string;
  translate: (language: string) => string;
  inLanguage: (language: string) => string;
  checked: string;
  textStates: Record<'WRITTEN' | 'CHECKED' | 'MACHINE' | 'MISSING', string>;
  ofTitle: string;
  ofHeading: string;
  ofItem: string;
}

export const consoleLabEditorWords: StaffFeature<ConsoleLabEditorWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
