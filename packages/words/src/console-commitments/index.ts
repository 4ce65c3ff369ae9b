import type { StaffFeature } from '../staff.ts';

type Said = 'update' | 'kept' | 'dropped' | 'reopened';

/** What was promised, and what whoever has the turn does about it. */
export interface ConsoleCommitmentsWords {
  title: string;
  what: string;
  which: string;
  shown: Record<'mine' | 'late' | 'all', string>;
  shownNow: (shown: string) => string;
  none: Record<'mine' | 'late' | 'all', string>;
  open: string;
  openFor: (text: string) => string;
  back: string;
  gone: string;
  yourTurn: string;
  turnOf: (firstName: string) => string;
  nobodysTurn: string;
  by: (day: string) => string;
  late: (day: string, days: number) => string;
  keptOn: (day: string) => string;
  keptLate: (day: string, days: number) => string;
  droppedOn: (day: string) => string;
  firstDue: (day: string) => string;
  make: string;
  makeWhat: string;
  text: string;
  textAudience: string;
  owner: string;
  ownerHint: string;
  due: string;
  dueHint: string;
  place: string;
  everywhere: string;
  wholeOf: (neighbourhood: string) => string;
  makeIt: string;
  handedTo: (firstName: string) => string;
  handedToMe: string;
  handedToMeWhat: string;
  accept: string;
  giveBack: string;
  say: string;
  sayWhat: string;
  kinds: Record<Said, string>;
  said: Record<Said, string>;
  saidAudience: string;
  placeIt: Record<Said, string>;
  reopenWhat: string;
  job: string;
  jobHint: string;
  link: string;
  proofItem: string;
  noProof: string;
  proofShown: string;
  move: string;
  moveWhat: (firstDue: string) => string;
  newDue: string;
  reason: string;
  moveIt: string;
  handOver: string;
  handOverWhat: string;
  colleague: string;
  ask: string;
  translate: string;
  translateWhat: string;
  language: string;
  languageName: (language: string) => string;
  inLanguage: (language: string) => string;
  translationIs: Record<'written' | 'checked' | 'missing', string>;
  wasChecked: string;
  keepTranslation: string;
  history: string;
  promised: string;
  on: (day: string) => string;
  movedTo: (from: string, to: string) => string;
  event: Record<'UPDATE' | 'KEPT' | 'DROPPED' | 'REOPENED', string>;
  told: Record<Said | 'made' | 'moved' | 'handed' | 'accepted' | 'givenBack' | 'translated', string>;
}

export const consoleCommitmentsWords: StaffFeature<ConsoleCommitmentsWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
