import type { Feature } from '../feature.ts';

/** The page on which somebody chooses how to hear what is new, behind a link in a mail. */
export interface NotificationsWords {
  title: string;
  what: string;
  howOften: string;
  rhythm: Record<'daily' | 'weekly' | 'never', string>;
  /** What `never` means, and what it does not. */
  neverMeans: string;
  /** What somebody hears of, each by itself. */
  about: string;
  topic: Record<'promises' | 'labs' | 'board' | 'values', string>;
  boardAtOnce: string;
  howTo: string;
  channel: Record<'mail' | 'push' | 'call', string>;
  callMeans: string;
  phone: string;
  /** Who reads the number. */
  phoneReaders: string;
  keepsPhone: string;
  keep: string;
  kept: string;
  /** The browser allows no notices here. */
  pushRefused: string;
  /** The page behind a notice. */
  newsTitle: string;
  chooseHere: string;
  noLongerWorks: string;
  /** The way to choose without a link that works. */
  chooseAgain: string;
  callUs: (phone: string) => string;
}

export const notificationsWords: Feature<NotificationsWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
