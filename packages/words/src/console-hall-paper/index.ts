import type { StaffFeature } from '../staff.ts';

/** The paper for the board in the hall: choosing a building, and what stands on the paper itself, which is Dutch. */
export interface ConsoleHallPaperWords {
  title: string;
  what: string;
  chooseHall: string;
  look: (building: string) => string;
  back: string;
  print: string;
  printHint: string;
  empty: string;
  absent: string;
  paper: HallPaperWords;
}

/** What everybody who passes reads. */
export interface HallPaperWords {
  heading: (building: string) => string;
  kind: Record<'REQUEST' | 'OFFER' | 'GATHERING', string>;
  when: (date: string, time: string) => string;
  call: (phone: string) => string;
  callMeans: string;
  online: string;
  code: (address: string) => string;
  emptyHeading: string;
  emptyWays: readonly string[];
  emptyHow: string;
  strip: string;
  cut: string;
  from: (organisation: string) => string;
}

export const consoleHallPaperWords: StaffFeature<ConsoleHallPaperWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
