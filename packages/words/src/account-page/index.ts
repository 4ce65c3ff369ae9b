import type { Feature } from '../feature.ts';

/** The page of the server's own where somebody sees and changes what is theirs, and the page that takes an address back. */
export interface AccountPageWords {
  title: string;
  forWhom: string;
  codeFirst: string;
  address: string;
  addressReaders: string;
  sendCode: string;
  codeSent: string;
  noMail: string;
  typeCode: string;
  codeHint: string;
  goOn: string;
  otherAddress: string;
  lostMailbox: string;
  lostMailboxHelp: string;
  lostMailboxWhy: string;
  mailBounces: string;
  choose: string;
  staysOpen: (minutes: number) => string;
  back: string;
  devicesTitle: string;
  devicesMean: string;
  devices: { phone: string; tablet: string; computer: string; other: string };
  /** Where those who work for the organisation are signed in. */
  atWork: string;
  signedInOn: (day: string) => string;
  lastUsedOn: (day: string) => string;
  signOut: string;
  signOutEverywhere: string;
  signedOut: string;
  signedOutEverywhere: string;
  nowhere: string;
  seenTitle: string;
  seenMeans: string;
  nobody: string;
  nobodyMeans: string;
  more: string;
  onDay: (day: string) => string;
  byStaff: (firstName: string | null) => string;
  byNeighbour: (firstName: string | null) => string;
  byTerminal: string;
  reasons: {
    invitation: string;
    question: string;
    moving: string;
    'still-here': string;
    correction: string;
    reported: string;
    held: string;
    objected: string;
    'help-agreed': string;
    answering: string;
    calling: string;
    /** Somebody looks after a newcomer. */
    welcoming: string;
  };
  newsTitle: string;
  newAddressTitle: string;
  nowAddress: string;
  newAddress: string;
  newAddressMeans: string;
  newCodeSent: string;
  change: string;
  changed: string;
  changedMeans: string;
  backTitle: string;
  backAsk: string;
  backMeans: string;
  takeBack: string;
  takenBack: string;
  takenBackMeans: string;
  linkOver: string;
  callUs: (phone: string) => string;
}

export const accountPageWords: Feature<AccountPageWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
