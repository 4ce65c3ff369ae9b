import type { StaffFeature } from '../staff.ts';

/** The mails of signing in to the console. */
export interface ConsoleMailWords {
  codeSubject: (mail: { code: string }) => string;
  codeText: (mail: { code: string; organisation: string; minutes: number }) => string;
  linkSubject: (mail: { organisation: string }) => string;
  linkText: (mail: {
    firstName: string | null;
    organisation: string;
    link: string;
    /** How long the link works. */
    days: number;
  }) => string;
}

export const consoleMailWords: StaffFeature<ConsoleMailWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
