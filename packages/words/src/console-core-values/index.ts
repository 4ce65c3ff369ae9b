import type { StaffFeature } from '../staff.ts';

/** Helping the people of a building agree on how they want to live there. */
export interface ConsoleCoreValuesWords {
  title: string;
  what: string;
  none: string;
  all: string;
  stage: Record<'NONE' | 'GATHER' | 'TALK' | 'PLANNED' | 'OPEN' | 'COUNTING' | 'ADOPTED', string>;
  homes: (count: number) => string;
  takes: string;
  takesHint: string;
  frozen: string;
  supportLabel: string;
  support: Record<'HALF' | 'TWO_THIRDS' | 'THREE_QUARTERS', string>;
  turnoutLabel: string;
  turnout: Record<'FIFTH' | 'THIRD' | 'HALF', string>;
  votesByLabel: string;
  votesBy: Record<'HOME' | 'RESIDENT', string>;
  begin: string;
  keep: string;
  proposals: string;
  proposalsHint: string;
  noProposals: string;
  into: string;
  newLine: string;
  textLabel: string;
  word: string;
  isNoName: string;
  lines: string;
  linesHint: string;
  replaces: (text: string) => string;
  from: string;
  remarks: string;
  change: string;
  changeOf: (text: string) => string;
  drop: string;
  dropOf: (text: string) => string;
  vote: string;
  voteHint: string;
  opensOn: string;
  closesOn: string;
  plan: string;
  /** Asked before a vote is set, with all that it will be about. */
  voteSure: string;
  voteAbout: (lines: number) => string;
  /** Proposals that no line was made of. */
  leftOut: (proposals: number) => string;
  planSure: string;
  planNot: string;
  runs: (from: string, until: string) => string;
  takeBack: string;
  agreed: string;
  since: (day: string) => string;
  editedOn: (day: string) => string;
  editHint: string;
  editLabelOf: (text: string) => string;
  edit: string;
  editWaits: Record<'STAFF' | 'COMMITTEE', (text: string) => string>;
  sayYes: string;
  askAgain: string;
  poster: string;
  share: string;
  objections: string;
  objectionsHint: string;
  review: string;
  reviewHint: (day: string) => string;
  reviewWaits: string;
  reviewCounts: (still: string, notAnyMore: string) => string;
  tooFew: string;
  stays: string;
  /** What a line says in other languages. */
  translate: string;
  translateOf: (line: string) => string;
  translateHint: string;
  language: string;
  languageName: (language: string) => string;
  inLanguage: (language: string) => string;
  translationIs: Record<'written' | 'checked' | 'missing', string>;
  /** In short, beside the name of a language. */
  translationsThere: (languages: string) => string;
  wasChecked: string;
  keepTranslation: string;
  done: string;
}

export const consoleCoreValuesWords: StaffFeature<ConsoleCoreValuesWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
