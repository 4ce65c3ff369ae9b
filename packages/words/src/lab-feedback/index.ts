import type { Feature } from '../feature.ts';

export type LabSectionKindWord =
  'INTRODUCTION' | 'MEANING' | 'BOTTLENECKS' | 'SOLUTIONS' | 'WHOSE_TURN' | 'ACTION_POINTS' | 'THANKS';
export type LabQuestionWord = 'AGREE' | 'RECOGNISE' | 'HELP' | 'WHO_STARTS' | 'GOOD_PLAN' | 'NOTICE';
/** Choices that have words of their own; ORGANISATION is the organisation's own name. */
export type LabChoiceWord = 'YES' | 'NO' | 'DONT_KNOW' | 'RESIDENTS' | 'TOGETHER';

/** Reading a lab, answering its questions, and the picture of what others answered. */
export interface LabFeedbackWords {
  section: Record<LabSectionKindWord, string>;
  question: Record<LabQuestionWord, string>;
  choice: Record<LabChoiceWord, string>;
  /** "No" where the question is whether a resident notices something. */
  notYet: string;
  heldWith: (participants: number | null, date: string) => string;
  place: (place: string) => string;
  closesOn: (date: string) => string;
  correctedOn: (date: string) => string;
  closed: string;
  closedButReadable: string;
  /** From what came of a lab that closed to its points. */
  readPoints: string;
  /** Over what came of a lab that closed, and back to it from a point. */
  heardAndDone: string;
  absent: string;
  step: (step: number, steps: number) => string;
  next: string;
  nextSection: (section: string) => string;
  previous: string;
  allTopics: string;
  end: string;
  fromTheStart: string;
  readReport: string;
  /** Said with an item that a resident put forward; no name stands with it. */
  residentIdea: string;
  ownerAndDue: (owner: string | null, due: string | null) => string;
  /** How a promise stands that a point became; nothing where it still has time. */
  became: Partial<Record<string, string>> & Record<'KEPT' | 'DROPPED' | 'LATE', string>;
  nobodySeesChoice: string;
  yourAnswer: string;
  readComments: (count: number) => string;
  /** Opens the ways to send the lab to somebody. */
  share: string;
  hideComments: string;
}

export const labFeedbackWords: Feature<LabFeedbackWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
