import type { StaffFeature } from '../staff.ts';

/** Who wants to join in with what residents thought of, and writing to them. */
export interface ConsoleLabJoiningWords {
  title: string;
  what: string;
  none: string;
  nextLab: string;
  inLab: (lab: string) => string;
  people: (count: number) => string;
  nameless: string;
  since: (day: string) => string;
  written: (day: string) => string;
  noEmail: string;
  wasTold: string;
  told: string;
  toldFor: (name: string) => string;
  write: string;
  writeHint: string;
  send: (count: number) => string;
  sent: string;
  nobodyWithEmail: string;
}

export const consoleLabJoiningWords: StaffFeature<ConsoleLabJoiningWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
