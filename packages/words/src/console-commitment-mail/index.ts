import type { StaffFeature } from '../staff.ts';

export interface CommitmentReminder {
  text: string;
  /** 2026-12-03 */
  due: string;
  /** Under nought: so many days are left. */
  daysLate: number;
}

/** The mail that reminds a colleague of a promise. */
export interface ConsoleCommitmentMailWords {
  subject: (mail: CommitmentReminder) => string;
  text: (mail: CommitmentReminder & { link: string }) => string;
}

export const consoleCommitmentMailWords: StaffFeature<ConsoleCommitmentMailWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
