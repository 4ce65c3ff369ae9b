import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'Your note',
  what: 'Write down what you do not want to forget.',
  liveHere: 'Do you live here?',
  whySignIn: 'Sign in. Then you write your note.',
  signIn: 'Sign in',
  addressUnknown: 'Your address is not known yet.',
  callUs: 'Do you live here? Please call us.',
  label: 'What do you want to keep?',
  save: 'Keep it',
  saved: 'Kept.',
  readers: 'Only you read this.',
};
