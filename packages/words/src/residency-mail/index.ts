import type { Feature } from '../feature.ts';

interface From {
  organisation: string;
  phone: string;
}

export interface StillHereMail extends From {
  building: string;
  link: string;
  /** 2026-12-03: from this day on silence ends it. */
  before: string;
  /** It was asked before. */
  again: boolean;
}

export interface MovedOutMail extends From {
  firstName: string | null;
}

export interface MovingMail extends From {
  building: string;
  /** 2026-12-03: the first day they do not live there. */
  on: string;
}

/** The mails about living somewhere, in plain text. */
export interface ResidencyMailWords {
  askSubject: (building: string) => string;
  askText: (mail: StillHereMail) => string;
  goneSubject: string;
  goneText: (mail: MovedOutMail) => string;
  movingSubject: string;
  movingText: (mail: MovingMail) => string;
}

export const residencyMailWords: Feature<ResidencyMailWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
