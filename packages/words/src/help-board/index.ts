import type { Feature } from '../feature.ts';

/** The help board: what everybody sees of it, and what stands around what neighbours see. */
export interface HelpBoardWords {
  /** What a visitor sees one of, marked as an example: an organisation wrote it, nobody asked it. */
  exampleTitle: string;
  exampleText: string;
  heading: string;
  /** The sentence under the heading: what all this is about. */
  together: string;
  livingIn: (place: string) => string;
  /** The three ways to begin; they weigh the same. */
  begin: Record<HelpKindWord, string>;
  /** The same three, said of a post. */
  kind: Record<HelpKindWord, string>;
  example: string;
  categoriesHeading: string;
  categoryTotal: (total: number) => string;
  counted: string;
  fewYet: string;
  liveHere: string;
  whySignIn: string;
  signIn: string;
  /** For whoever follows a link to a post without being signed in. */
  sharedLink: string;
  signInToRead: string;
  notOpen: string;
  opensOn: (date: string) => string;
  addressUnknown: string;
  callUs: string;
  back: string;
  /** Who reads what; shown by "Wie leest dit?". */
  audiencePosts: string;
  audienceTalks: string;
  audienceStaff: string;
}

export type HelpKindWord = 'REQUEST' | 'OFFER' | 'GATHERING';

export const helpBoardWords: Feature<HelpBoardWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
