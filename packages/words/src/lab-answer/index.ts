import type { Feature } from '../feature.ts';

/** What a lab and a promise say after somebody answered, and about what others answered; loaded at the first press. */
export interface LabAnswerWords {
  thanks: (answer: string) => string;
  changeAnswer: string;
  saving: string;
  notSaved: string;
  countsApart: string;
  countsWithResidents: string;
  signIn: string;
  othersSaid: string;
  notEnough: string;
  notEveryone: string;
  countedToday: string;
  countedOn: (date: string) => string;
  mostSay: (answer: string) => string;
  mostChosen: (answer: string) => string;
  differs: string;
  residents: string;
  visitors: string;
  /** What somebody at work entered, that residents answered otherwise than on a page. */
  paper: string;
  about: (count: number) => string;
  tooFew: string;
  asTable: string;
  answer: string;
  /** Who reads what, in the order it is told. */
  audienceReading: string;
  audienceChoice: string;
  audienceComment: string;
}

export const labAnswerWords: Feature<LabAnswerWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
