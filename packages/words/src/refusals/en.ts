import { plural } from '../format.ts';
import type { RefusalWords } from './index.ts';

export const words: RefusalWords = {
  ALREADY_WITHDRAWN: 'This comment is already gone.',
  CHOICE_NOT_OFFERED: 'You cannot choose this answer here.',
  CODE_EXPIRED: 'This code is too old, ask for a new one.',
  CODE_WRONG: 'This code is not right, look in the mail again.',
  COMMENTS_OFF: 'You cannot write a comment here.',
  EDIT_WINDOW_OVER: 'You can no longer change this text.',
  EMAIL_NOT_READABLE: 'This e-mail address is not right, check it again.',
  FIRST_NAME_NEEDED: 'Type your first name first.',
  INPUT_NOT_READABLE: 'This did not work, load the page again.',
  LAB_CLOSED: 'This conversation is over, you can no longer take part.',
  MUTATION_ID_REUSED: 'This did not work, load the page again.',
  NOT_FOUND: 'This is no longer there, or it is not for you.',
  ORIGIN_NOT_ALLOWED: 'You cannot sign in on this website.',
  SIGN_IN_NEEDED: 'Sign in first.',
  TEXT_EMPTY: 'You have not typed anything yet.',
  TEXT_NOT_READABLE: 'There are signs in it that we cannot read.',
  TEXT_TOO_LONG: 'Your text is too long, make it shorter.',
  TOO_MANY_REQUESTS: (seconds) => `This goes too fast, ${wait(seconds)}.`,
};

function wait(seconds?: number): string {
  if (!seconds) return 'wait a moment';
  const minutes = Math.ceil(seconds / 60);
  return `wait ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })}`;
}
