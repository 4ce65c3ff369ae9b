import type { Feature } from '../feature.ts';

/** What a mail about a talk of two says of who sends it; never what was said, nor by whom. */
export interface HelpTalkMail {
  organisation: string;
  phone: string;
}

export interface ContactCodeMail extends HelpTalkMail {
  code: string;
  /** How long the code works. */
  minutes: number;
}

/** The mails of talks between neighbours. They say that there is something to read, and nothing of what it is. */
export interface HelpTalkMailWords {
  respondedSubject: string;
  respondedText: (mail: HelpTalkMail) => string;
  unreadSubject: string;
  unreadText: (mail: HelpTalkMail) => string;
  /** Somebody on the board may be helped by the reader; who it is, and with what, is not said. */
  askedSubject: string;
  askedText: (mail: HelpTalkMail) => string;
  contactCodeSubject: (mail: Pick<ContactCodeMail, 'code'>) => string;
  contactCodeText: (mail: ContactCodeMail) => string;
}

export const helpTalkMailWords: Feature<HelpTalkMailWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
};
