import type { SmsWords } from './index.ts';

export const words: SmsWords = {
  whatHappens: 'We send you a text message with a code.',
  askNumber: 'What is your mobile number?',
  numberReaders: 'Other residents do not see your number. We do not call you on it.',
  codeSent: (number) => `We sent a text message to ${number}.`,
  typeCode: 'Type the code from the text message',
  noText: 'No text message? Wait one minute.',
  otherNumber: 'Choose another number',
};
