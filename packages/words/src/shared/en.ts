import { daysWith } from '../format.ts';
import type { SharedWords } from './index.ts';

export const day = daysWith(
  'January February March April May June July August September October November December',
);

export const words: SharedWords = {
  callUs: (phone) => `Call us: ${phone}`,
  chooseLanguage: 'Choose your language',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  whoReadsThis: 'Who reads this?',
  close: 'Close',
  loading: 'Please wait.',
  unreachable: 'This does not work right now.',
  weTryAgain: 'We will try again soon.',
  keptAsTyped: 'What you typed is kept.',
  retry: 'Try again',
  broken: 'Something went wrong on our side.',
  faultNumber: (fault) => `If you call us, tell us this number: ${fault}.`,
  notTranslated: 'This text is only there in Dutch.',
  machineTranslated: 'A computer translated this.',
  signedInAs: (firstName) => (firstName ? `You are signed in as ${firstName}.` : 'You are signed in.'),
  signOut: 'Sign out',
};
