import type { StaffFeature } from '../staff.ts';

/** Coming into the console: a code by mail and a second step, or a link that ties one to the account. */
export interface ConsoleSignInWords {
  title: string;
  forWhom: string;
  email: string;
  sendCode: string;
  codeSent: (email: string) => string;
  onlyMembers: string;
  typeCode: string;
  next: string;
  otherAddress: string;
  secondStep: string;
  appCode: string;
  appCodeHint: string;
  signIn: string;
  byPasskey: string;
  passkeyFailed: string;
  noPasskeyHere: string;
  linkTitle: string;
  linkWhy: string;
  openLink: string;
  chooseFactor: string;
  passkeyTitle: string;
  passkeyWhat: string;
  makePasskey: string;
  appTitle: string;
  appWhat: string;
  scan: string;
  picture: string;
  orType: string;
  firstCode: string;
  useApp: string;
  linkOver: string;
  byDirectory: (name: string) => string;
  orByMail: string;
  directoryTies: string;
}

export const consoleSignInWords: StaffFeature<ConsoleSignInWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
