import type { StaffFeature } from '../staff.ts';

/** A widget is chosen and put on a website, and where widgets were seen. */
export interface ConsoleEmbedWords {
  title: string;
  what: string;
  /** By its name in the code; another widget is called what its code calls it. */
  widgets: Record<string, string>;
  /** What it is for, one sentence each. */
  about: Record<string, string>;
  widget: string;
  site: string;
  noSites: string;
  noOrigin: (site: string) => string;
  toSites: string;
  askAdmin: string;
  lab: string;
  noLabs: string;
  neighbourhood: string;
  allNeighbourhoods: string;
  /** Where a widget shows all of them if none is chosen. */
  everywhere: string;
  oneBuilding: string;
  building: string;
  wholeNeighbourhood: string;
  vacantHome: string;
  /** Instead of a text beside a vacant home. */
  numbers: string;
  noVacantHomes: string;
  limit: string;
  /** How many there are where nothing is said, by widget. */
  limitHint: Record<string, string>;
  more: string;
  language: string;
  asPage: string;
  heading: string;
  headingHint: string;
  preview: string;
  previewNote: string;
  phone: string;
  page: string;
  frameTitle: (widget: string) => string;
  contrast: string;
  enough: (what: string, ratio: string) => string;
  tooLittle: (what: string, ratio: string) => string;
  letters: string;
  buttons: string;
  mend: (colour: string) => string;
  mendNote: string;
  mended: (site: string) => string;
  copyTitle: string;
  copyWhat: string;
  forms: Record<FormName, { title: string; when: string }>;
  copy: string;
  copied: string;
  selected: string;
  notBuilt: string;
  seenTitle: string;
  seenNote: string;
  seenNowhere: string;
  seenOn: (day: string) => string;
  silentSince: (day: string) => string;
  oldVersion: (version: string) => string;
  goneVersion: (version: string) => string;
  refusedTitle: string;
  refusedNote: string;
  refusedOn: (day: string) => string;
  addTo: (site: string) => string;
  added: (origin: string, site: string) => string;
}

/** The ways in which a widget can be put on a page. */
export type FormName = 'script' | 'room' | 'single' | 'frame' | 'wordpress' | 'oembed' | 'link';

export const consoleEmbedWords: StaffFeature<ConsoleEmbedWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
