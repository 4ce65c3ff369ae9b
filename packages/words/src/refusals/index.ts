import type { Feature } from '../feature.ts';

/**
 * Why something was not done, in one plain sentence per code.
 * The server sends these sentences; the codes are those of schema.graphql and of /session.
 */
export interface RefusalWords {
  ADDRESS_BOUNCES: string;
  ADDRESS_CHANGED: string;
  ADDRESS_IS_YOURS: string;
  ADDRESS_NEEDED: string;
  ACCOUNT_NOT_TAKEN: string;
  AGE_NEEDED: string;
  ALREADY_ANSWERED: string;
  ALREADY_RECEIVED: string;
  ALREADY_VOTED: string;
  ALREADY_WITHDRAWN: string;
  TALK_FIRST: string;
  ASK_OVER: string;
  AUDIENCE_NOT_OFFERED: string;
  BEGIN_AGAIN: string;
  BOARD_NOT_OPEN: string;
  BOARD_NOT_READY: string;
  BUDDY_NOT_FREE: string;
  CHANGED_MEANWHILE: string;
  CHOICE_NEEDED: string;
  CHOICE_NOT_OFFERED: string;
  CODE_EXPIRED: string;
  CODE_WRONG: string;
  COLLEAGUE_NOT_IN_GROUP: string;
  COLLEAGUE_WORKS_ON_IT: string;
  COLOUR_NOT_READABLE: string;
  COMMENTS_OFF: string;
  COMMITMENT_OVER: string;
  CONSOLE_LINK_NEEDED: string;
  CONTACT_EMPTY: string;
  COUNT_NEEDS_AUDIENCE: string;
  DATES_CROSSED: string;
  DATE_NEEDED: string;
  DATE_PASSED: string;
  DATE_TOO_FAR: string;
  EDIT_NEEDS_BOTH: string;
  EDIT_NOT_SMALL: string;
  EDIT_WINDOW_OVER: string;
  EMAIL_NOT_READABLE: string;
  FILE_TOO_LARGE: string;
  FIRST_NAME_NEEDED: string;
  FIRST_NAME_NOT_READABLE: string;
  GATHERING_FULL: string;
  GROUP_CLOSED: string;
  HAND_OVER_OVER: string;
  HOME_NOT_FOUND: string;
  HOURS_NOT_OFFERED: string;
  IDEA_STANDS: string;
  IDENTITY_NOT_ACCEPTED: string;
  INPUT_NOT_READABLE: string;
  ISSUER_AWAY: string;
  ISSUER_NOT_READABLE: string;
  KEY_IS_PRIVATE: string;
  KEY_NOT_READABLE: string;
  LAB_CLOSED: string;
  LAB_NOT_READY: string;
  LAST_ADMIN: string;
  LAST_WAY: string;
  LETTER_CODE_WRONG: string;
  LETTER_EXPIRED: string;
  LETTER_FULL: string;
  LETTER_REPLACED: string;
  LINK_NOT_READABLE: string;
  LIVES_HERE_ALREADY: string;
  MAILED_LATELY: string;
  MEMBERSHIP_OVER: string;
  MUTATION_ID_REUSED: string;
  NAME_IN_VALUE: string;
  NAME_TAKEN: string;
  NO_ACCOUNT: string;
  NOBODY_TO_WRITE_TO: string;
  NOT_AGREED_YET: string;
  NOT_FOR_ALL: string;
  NOT_FOUND: string;
  NOT_YOUR_TURN: string;
  NOTHING_TO_SHARE: string;
  NO_ROLE_THERE: string;
  NUMBER_NOT_OFFERED: string;
  ORIGIN_NEEDED: string;
  ORIGIN_NOT_ALLOWED: string;
  ORIGIN_NOT_READABLE: string;
  ORIGIN_TAKEN: string;
  PASSED_ON_ALREADY: string;
  PASSKEY_UNKNOWN: string;
  PASSKEY_WRONG: string;
  PHONE_IS_YOURS: string;
  PHONE_NEEDED: string;
  PHONE_NOT_OFFERED: string;
  PHONE_NOT_READABLE: string;
  PICTURE_NOT_READABLE: string;
  PICTURE_TOO_LARGE: string;
  POST_OVER: string;
  NOT_FOR_EVERYBODY: string;
  PROMISED_ALREADY: string;
  PROOF_OVER: string;
  REACH_NOT_YOURS: string;
  REMINDED_ALREADY: string;
  REPORT_NOT_READABLE: string;
  REPORT_TOO_LARGE: string;
  REPORT_WITHOUT_SECTIONS: string;
  RESIDENT_NEEDED: string;
  ROLE_BY_DIRECTORY: string;
  SECRET_TOO_SHORT: string;
  SECOND_FACTOR_WRONG: string;
  SECOND_MEMBER_NEEDED: string;
  SECOND_PERSON_NEEDED: string;
  SIGNATURE_TOO_OLD: string;
  SIGNATURE_WRONG: string;
  SECOND_STEP_NEEDED: string;
  RESIDENT_NOT_KNOWN: string;
  SIGN_IN_NEEDED: string;
  SIGN_IN_STOPPED: string;
  SLIP_COUNTED: string;
  TEXT_CODE_WRONG: string;
  SLIP_EMPTY: string;
  SLIP_KNOWN: string;
  SLIP_NUMBER_NOT_READABLE: string;
  TEXT_EMPTY: string;
  TEXT_NOT_READABLE: string;
  TEXT_TOO_LONG: string;
  THANKS_TO_ONESELF: string;
  TIME_NOT_READABLE: string;
  TOO_FEW_WORDS: string;
  TOO_MANY_IDEAS: string;
  TOO_MANY_KEYS: string;
  TOO_MANY_PASSKEYS: string;
  TOO_MANY_PRIORITIES: string;
  TOO_MANY_REQUESTS: (seconds?: number) => string;
  TOO_MANY_SLIPS: string;
  TOO_MANY_VALUES: string;
  TYPED_CODE_WRONG: string;
  VALUES_NEEDED: string;
  VOICE_OVER: string;
  VOTE_NOT_OPEN: string;
  VOTE_OVER: string;
  VOTE_RUNS: string;
  VOTE_TOO_SHORT: string;
  WAY_NOT_READY: string;
  WAY_OFF: string;
  WORDS_CHOOSE_PEOPLE: (word?: string) => string;
  WELCOME_OVER: string;
  WELCOME_RUNNING: string;
  WORDS_OF_RESIDENT: string;
  YOUR_OWN_POST: string;
  YOUR_OWN_WORDS: string;
}

export type RefusalCode = keyof RefusalWords;

export const refusalWords: Feature<RefusalWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};

/** The sentence for one code; `retryAfter` (seconds) is told where waiting helps, and `word` where one is what is wrong. */
export function refusalSentence(
  words: RefusalWords,
  code: RefusalCode,
  { retryAfter, word }: { retryAfter?: number | undefined; word?: string | undefined } = {},
): string {
  if (code === 'TOO_MANY_REQUESTS') return words[code](retryAfter);
  return code === 'WORDS_CHOOSE_PEOPLE' ? words[code](word) : words[code];
}
