import type { Feature } from '../feature.ts';

interface From {
  organisation: string;
  phone: string;
}

export interface AccountCodeMail extends From {
  code: string;
  /** How long the code works. */
  minutes: number;
}

export interface AddressChangedMail extends From {
  link: string;
  /** How long the link works. */
  days: number;
}

/** The mails about one's own account, in plain text. */
export interface AccountMailWords {
  codeSubject: (mail: Pick<AccountCodeMail, 'code'>) => string;
  codeText: (mail: AccountCodeMail) => string;
  newAddressText: (mail: AccountCodeMail) => string;
  takenSubject: string;
  takenText: (mail: From) => string;
  changedSubject: string;
  changedText: (mail: AddressChangedMail) => string;
  takenBackSubject: string;
  takenBackText: (mail: From) => string;
  numberSubject: string;
  numberText: (mail: From) => string;
}

export const accountMailWords: Feature<AccountMailWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
