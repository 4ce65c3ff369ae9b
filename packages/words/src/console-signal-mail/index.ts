import type { StaffFeature } from '../staff.ts';

export interface SignalReminder {
  number: string;
  /** 2026-12-03 */
  answerBy: string;
  late: boolean;
}

/** The mail that reminds a colleague of what a resident told; nothing of what it says. */
export interface ConsoleSignalMailWords {
  subject: (mail: SignalReminder) => string;
  text: (mail: SignalReminder & { link: string }) => string;
}

export const consoleSignalMailWords: StaffFeature<ConsoleSignalMailWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
