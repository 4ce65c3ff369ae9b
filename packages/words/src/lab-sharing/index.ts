import type { Feature } from '../feature.ts';

/** What stands a lab: it opens on a day, people take part, or it is over. */
interface ByState<Said> {
  planned: Said;
  open: Said;
  closed: Said;
}

/** What an organisation says of a lab elsewhere: on a forum, in a talk, in a mail and in its magazine. Each day is null where none is known. */
export interface LabSharingWords {
  /** Whose it is, in a text that stands among those of others; of one that is over what was done. */
  asksYou: (organisation: string) => string;
  talked: (organisation: string) => string;
  planned: (opensOn: string | null) => string;
  open: (closesOn: string | null) => string;
  closed: string;
  /** Before the address of the lab. */
  link: ByState<string>;
  subjectPlanned: (title: string) => string;
  subjectOpen: (title: string) => string;
  subjectClosed: (title: string) => string;
  /** Above what residents all agree on. */
  agreed: string;
  hello: string;
  /** To a committee, of which several people read the mail. */
  ask: ByState<string>;
  bye: (organisation: string) => string;
}

export const labSharingWords: Feature<LabSharingWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
