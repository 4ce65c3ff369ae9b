import type { Feature } from '../feature.ts';

/** The help board. */
export interface HelpBoardWords {
  /** What a visitor sees one of, marked as an example: an organisation wrote it, nobody asked it. */
  exampleTitle: string;
  exampleText: string;
}

export const helpBoardWords: Feature<HelpBoardWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
};
