import { day } from '../shared/en.ts';
import type { ContactWords } from './index.ts';

export const words: ContactWords = {
  title: 'The number of your neighbour',
  forWhom: 'Do you both share your number? Then you read the number of your neighbour here.',
  codeFirst: 'First we send you a code. That is how we know it is you.',
  address: 'What is your own e-mail address?',
  addressReaders: 'We send the code there. Your neighbour does not see this.',
  sendCode: 'Send me the code',
  codeSent: 'Is your e-mail address right? Then you get a mail with a code now.',
  noMail: 'No mail? Look in unwanted mail too.',
  typeCode: 'Type the code from the mail',
  codeHint: 'The code has 6 digits.',
  read: 'Read the number',
  otherAddress: 'Choose another e-mail address',
  phone: 'Phone',
  email: 'E-mail',
  until: (date) => `You can read this until ${day(date)}.`,
  onlyYou: 'This is for you only. Do not give it to others.',
  safety: 'Give nobody your bank card, your PIN or your key.',
  safetyCall: 'Does something not feel right? Call us.',
  danger: 'Is there danger? Call 112.',
  linkBroken: 'This link does not work.',
  linkAgain: 'Open the talk with your neighbour again. Press the link there.',
  callUs: (phone) => `Call us: ${phone}`,
};
