import { GraphQLError } from 'graphql';

/**
 * Why something was not done. A refusal is an answer, not a fault: it has a code for programs, and the sentence for people is
 * looked up in `packages/words` in the reader's language when it is answered.
 */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: RefusalCode;
  readonly retryAfter: number | undefined;
  /** The word that is wrong, where one is. */
  readonly word: string | undefined;

  constructor(code: RefusalCode, options: { retryAfter?: number; word?: string } = {}) {
    super(code);
    this.code = code;
    this.retryAfter = options.retryAfter;
    this.word = options.word;
  }
}

/** The closed list of refusals; the enum in `schema.graphql` and the answers of `/session` are made from it. */
export const refusalCodes = [
  'ADDRESS_BOUNCES',
  'ADDRESS_CHANGED',
  'ADDRESS_IS_YOURS',
  'ADDRESS_NEEDED',
  'ACCOUNT_NOT_TAKEN',
  'AGE_NEEDED',
  'ALREADY_ANSWERED',
  'ALREADY_RECEIVED',
  'ALREADY_VOTED',
  'ALREADY_WITHDRAWN',
  'AUDIENCE_NOT_OFFERED',
  'ASK_OVER',
  'TALK_FIRST',
  'BEGIN_AGAIN',
  'BOARD_NOT_OPEN',
  'BOARD_NOT_READY',
  'BUDDY_NOT_FREE',
  'CHANGED_MEANWHILE',
  'CHOICE_NEEDED',
  'CHOICE_NOT_OFFERED',
  'CODE_EXPIRED',
  'CODE_WRONG',
  'COLLEAGUE_NOT_IN_GROUP',
  'COLLEAGUE_WORKS_ON_IT',
  'COLOUR_NOT_READABLE',
  'COMMENTS_OFF',
  'COMMITMENT_OVER',
  'CONSOLE_LINK_NEEDED',
  'CONTACT_EMPTY',
  'COUNT_NEEDS_AUDIENCE',
  'DATES_CROSSED',
  'DATE_NEEDED',
  'DATE_PASSED',
  'DATE_TOO_FAR',
  'EDIT_NEEDS_BOTH',
  'EDIT_NOT_SMALL',
  'EDIT_WINDOW_OVER',
  'EMAIL_NOT_READABLE',
  'FILE_TOO_LARGE',
  'FIRST_NAME_NEEDED',
  'FIRST_NAME_NOT_READABLE',
  'GATHERING_FULL',
  'GROUP_CLOSED',
  'HAND_OVER_OVER',
  'HOME_NOT_FOUND',
  'HOURS_NOT_OFFERED',
  'IDEA_STANDS',
  'IDENTITY_NOT_ACCEPTED',
  'INPUT_NOT_READABLE',
  'ISSUER_AWAY',
  'ISSUER_NOT_READABLE',
  'KEY_IS_PRIVATE',
  'KEY_NOT_READABLE',
  'LAB_CLOSED',
  'LAB_NOT_READY',
  'LAST_ADMIN',
  'LAST_WAY',
  'LETTER_CODE_WRONG',
  'LETTER_EXPIRED',
  'LETTER_FULL',
  'LETTER_REPLACED',
  'LINK_NOT_READABLE',
  'LIVES_HERE_ALREADY',
  'MAILED_LATELY',
  'MEMBERSHIP_OVER',
  'MUTATION_ID_REUSED',
  'NAME_IN_VALUE',
  'NAME_TAKEN',
  'NO_ACCOUNT',
  'NO_ROLE_THERE',
  'NOBODY_TO_WRITE_TO',
  'NOT_AGREED_YET',
  'NOT_FOR_EVERYBODY',
  'NOT_FOR_ALL',
  'NOT_FOUND',
  'NOT_YOUR_TURN',
  'NOTHING_TO_SHARE',
  'NUMBER_NOT_OFFERED',
  'ORIGIN_NEEDED',
  'ORIGIN_NOT_ALLOWED',
  'ORIGIN_NOT_READABLE',
  'ORIGIN_TAKEN',
  'PASSED_ON_ALREADY',
  'PASSKEY_UNKNOWN',
  'PASSKEY_WRONG',
  'PHONE_IS_YOURS',
  'PHONE_NEEDED',
  'PHONE_NOT_OFFERED',
  'PHONE_NOT_READABLE',
  'PICTURE_NOT_READABLE',
  'PICTURE_TOO_LARGE',
  'POST_OVER',
  'PROMISED_ALREADY',
  'PROOF_OVER',
  'REACH_NOT_YOURS',
  'REMINDED_ALREADY',
  'REPORT_NOT_READABLE',
  'REPORT_TOO_LARGE',
  'REPORT_WITHOUT_SECTIONS',
  'RESIDENT_NEEDED',
  'ROLE_BY_DIRECTORY',
  'SECRET_TOO_SHORT',
  'SECOND_FACTOR_WRONG',
  'SECOND_MEMBER_NEEDED',
  'SECOND_PERSON_NEEDED',
  'SIGNATURE_TOO_OLD',
  'SIGNATURE_WRONG',
  'SECOND_STEP_NEEDED',
  'RESIDENT_NOT_KNOWN',
  'SIGN_IN_NEEDED',
  'SIGN_IN_STOPPED',
  'SLIP_COUNTED',
  'TEXT_CODE_WRONG',
  'SLIP_EMPTY',
  'SLIP_KNOWN',
  'SLIP_NUMBER_NOT_READABLE',
  'TEXT_EMPTY',
  'TEXT_NOT_READABLE',
  'TEXT_TOO_LONG',
  'THANKS_TO_ONESELF',
  'TIME_NOT_READABLE',
  'TOO_FEW_WORDS',
  'TOO_MANY_IDEAS',
  'TOO_MANY_KEYS',
  'TOO_MANY_PASSKEYS',
  'TOO_MANY_PRIORITIES',
  'TOO_MANY_REQUESTS',
  'TOO_MANY_SLIPS',
  'TOO_MANY_VALUES',
  'TYPED_CODE_WRONG',
  'VALUES_NEEDED',
  'VOICE_OVER',
  'VOTE_NOT_OPEN',
  'VOTE_OVER',
  'VOTE_RUNS',
  'VOTE_TOO_SHORT',
  'WAY_NOT_READY',
  'WAY_OFF',
  'WORDS_CHOOSE_PEOPLE',
  'WELCOME_OVER',
  'WELCOME_RUNNING',
  'WORDS_OF_RESIDENT',
  'YOUR_OWN_POST',
  'YOUR_OWN_WORDS',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** A question that would cost too much to answer: told to the developer who wrote it, and no fault of the server. */
export class AsksTooMuch extends GraphQLError {
  constructor() {
    super('This asks for too much at once: ask for fewer things, or for less of each.', {
      extensions: { code: 'ASKS_TOO_MUCH' },
    });
  }
}

/** A setting, file or command that cannot work: told to an operator in one line, with what to do. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
