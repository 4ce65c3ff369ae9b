import type { Feature } from '../feature.ts';

/** Signing in with a code by e-mail, and seeing who is signed in. */
export interface AccountWords {
  heading: string;
  notSignedIn: string;
  whySignIn: string;
  signIn: string;
  signOut: string;
  hello: (firstName: string) => string;
  signedIn: string;
  guest: string;
  guestCallUs: string;
  resident: string;
  askAddress: string;
  whatHappens: string;
  addressReaders: string;
  sendCode: string;
  codeSent: (address: string) => string;
  typeCode: string;
  codeHint: string;
  actIsKept: string;
  noMail: string;
  newCode: string;
  newCodeSent: string;
  otherAddress: string;
  haveLetter: string;
  onlyHere: string;
  mailBounces: string;
  ownPage: string;
  howToSignIn: string;
  anotherWay: string;
  wayMailCode: string;
  waySms: string;
  wayHostIdentity: string;
  wayDiscourseConnect: string;
  wayOpenIdConnect: (name: string) => string;
  wayPasskey: string;
  hostTrouble: string;
  hostFirst: string;
  hostAgain: string;
}

export const accountWords: Feature<AccountWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
