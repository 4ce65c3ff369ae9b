import type { StaffFeature } from '../staff.ts';

export interface SignalReminder {
  number: string;
  /** 2026-12-03 */
  answerBy: string;
  late: boolean;
}

export interface SignalReminderMail {
  signals: readonly SignalReminder[];
  /** How many there are besides. */
  more: number;
  link: string;
}

/** The mail of a morning that reminds a colleague of what residents told; nothing of what it says. */
export interface ConsoleSignalMailWords {
  subject: (mail: SignalReminderMail) => string;
  text: (mail: SignalReminderMail) => string;
  /** A colleague took over what the reader worked on. */
  takenSubject: (mail: { number: string }) => string;
  takenText: (mail: { number: string; firstName: string | null }) => string;
}

export const consoleSignalMailWords: StaffFeature<ConsoleSignalMailWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
