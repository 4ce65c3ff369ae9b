import { plural } from '../format.ts';
import type { RefusalWords } from './index.ts';

export const words: RefusalWords = {
  ALREADY_ANSWERED: 'You have already answered this.',
  ALREADY_WITHDRAWN: 'This comment is already gone.',
  AUDIENCE_NOT_OFFERED: 'You cannot choose this here, choose who may read this.',
  BOARD_NOT_OPEN: 'This board is not open yet.',
  BOARD_NOT_READY: 'This board is not ready to open yet.',
  CHANGED_MEANWHILE: 'This has just changed, load the page again.',
  CHOICE_NEEDED: 'Choose something first, or type something.',
  CHOICE_NOT_OFFERED: 'You cannot choose this answer here.',
  CODE_EXPIRED: 'This code is too old, ask for a new one.',
  CODE_WRONG: 'This code is not right, look in the mail again.',
  COLOUR_NOT_READABLE: 'This colour is not right, choose another one.',
  COMMENTS_OFF: 'You cannot write a comment here.',
  CONSOLE_LINK_NEEDED: 'You need a link. Ask an administrator for one.',
  CONTACT_EMPTY: 'Type your number or choose your e-mail address.',
  DATE_NEEDED: 'Choose a day first.',
  DATE_PASSED: 'This day is already over, choose another day.',
  DATE_TOO_FAR: 'This day is too far away, choose another day.',
  EDIT_WINDOW_OVER: 'You can no longer change this text.',
  EMAIL_NOT_READABLE: 'This e-mail address is not right, check it again.',
  FIRST_NAME_NEEDED: 'Type your first name first.',
  FIRST_NAME_NOT_READABLE: 'This first name is not right, have another look.',
  GATHERING_FULL: 'There is no more room.',
  HOME_NOT_FOUND: 'We do not know this home, have another look at the name and the number.',
  INPUT_NOT_READABLE: 'This did not work, load the page again.',
  LAB_CLOSED: 'This conversation is over, you can no longer take part.',
  LAST_ADMIN: 'There must always be an admin. First make somebody else an admin.',
  MUTATION_ID_REUSED: 'This did not work, load the page again.',
  NOT_AGREED_YET: 'You have not both said yes yet.',
  NOT_FOUND: 'This is no longer there, or it is not for you.',
  NUMBER_NOT_OFFERED: 'Choose a number from 2 to 200.',
  ORIGIN_NEEDED: 'First type the address of the website.',
  ORIGIN_NOT_ALLOWED: 'On this website you can only read.',
  ORIGIN_NOT_READABLE: 'One of the addresses is not right.',
  ORIGIN_TAKEN: 'This address belongs to another website already.',
  PHONE_NOT_READABLE: 'This number is not right, check it again.',
  PICTURE_NOT_READABLE: 'This photo does not work, choose another photo.',
  PICTURE_TOO_LARGE: 'This photo is too big, choose a smaller photo.',
  POST_OVER: 'This message is already over.',
  REACH_NOT_YOURS: 'You do not live here, this works in your own neighbourhood only.',
  REPORT_NOT_READABLE: 'We cannot read this file, save it as Word or as text.',
  REPORT_TOO_LARGE: 'This report is too big, make it smaller.',
  REPORT_WITHOUT_SECTIONS: 'We find no headings, put a heading above each part.',
  RESIDENT_NEEDED: 'We do not know your address yet, call us.',
  SECOND_FACTOR_WRONG: 'This is not right. Try again.',
  SIGN_IN_NEEDED: 'Sign in first.',
  TEXT_EMPTY: 'You have not typed anything yet.',
  TEXT_NOT_READABLE: 'There are signs in it that we cannot read.',
  TEXT_TOO_LONG: 'Your text is too long, make it shorter.',
  TIME_NOT_READABLE: 'This time is not right, check it again.',
  TOO_MANY_REQUESTS: (seconds) => `This goes too fast, ${wait(seconds)}.`,
  YOUR_OWN_POST: 'This is your own message.',
};

function wait(seconds?: number): string {
  if (!seconds) return 'wait a moment';
  const minutes = Math.ceil(seconds / 60);
  if (minutes >= 120) return `wait ${Math.ceil(minutes / 60)} hours`;
  return `wait ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })}`;
}
