import type { Feature } from '../feature.ts';
import type { HelpKindWord } from '../help-board/index.ts';

/** The questions that lead to a post, one a screen. */
export interface HelpGuideWords {
  step: (step: number, steps: number) => string;
  next: string;
  previous: string;
  kept: string;
  continued: string;
  startOver: string;
  categoryAsk: Record<HelpKindWord, string>;
  moreCategories: string;
  titleAsk: Record<HelpKindWord, string>;
  titleHint: string;
  examples: string;
  textAsk: string;
  optional: string;
  skip: string;
  /** Beside what is typed for neighbours to read; the place is the building, where it is known. */
  readers: (place: string | null) => string;
  withoutName: string;
  withName: string;
  whenAsk: string;
  when: Record<'ONCE' | 'DATE' | 'REGULARLY' | 'FLEXIBLE', string>;
  whichDay: string;
  whichTime: string;
  dayKept: string;
  whereAsk: string;
  whereHint: string;
  places: readonly string[];
  howManyAsk: string;
  people: (most: number) => string;
  anyNumber: string;
  whoAsk: string;
  building: (name: string) => string;
  neighbourhood: (name: string) => string;
  signInHere: string;
  signIn: string;
  /** For whoever lives elsewhere than the page is about. */
  notHere: string;
  lookBack: string;
  part: Record<'category' | 'title' | 'text' | 'where' | 'when' | 'people' | 'readers', string>;
  nothing: string;
  change: string;
  staysUntil: (date: string) => string;
  place: string;
  needed: Record<'choice' | 'title' | 'day' | 'time' | 'where', string>;
  /** Said where a day lies outside what can be chosen. */
  dayRange: (latest: string) => string;
  firstName: string;
  firstNameTalk: string;
}

export const helpGuideWords: Feature<HelpGuideWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
