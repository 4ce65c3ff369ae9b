import type { Feature } from '../feature.ts';

/** The page where one of two neighbours reads the other's number, after a fresh code by mail. */
export interface ContactWords {
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
  read: string;
  otherAddress: string;
  phone: string;
  email: string;
  until: (date: string) => string;
  onlyYou: string;
  safety: string;
  safetyCall: string;
  danger: string;
  linkBroken: string;
  linkAgain: string;
  callUs: (phone: string) => string;
}

export const contactWords: Feature<ContactWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
