import { day } from '../shared/en.ts';
import type { WelcomeLetterWords } from './index.ts';

export const words: WelcomeLetterWords = {
  title: 'Welcome to your new home',
  hello: (firstName) => `Hello ${firstName},`,
  from: (organisation) => `${organisation} wants you to have a good start here.`,
  visit: (firstName, keyOn) => `On ${day(keyOn)} you get the keys. ${firstName} is at the door then.`,
  visitAlone: (keyOn) => `On ${day(keyOn)} you get the keys. We are at the door then.`,
  contact: (firstName, job) => `${firstName} is your contact (${job}).`,
  howHeading: 'Say yes on the internet',
  scan: 'Point the camera of your phone at this square.',
  orType: 'Or go on the internet to:',
  thenCode: 'Type this code there:',
  until: (last) => `The code works until ${day(last)}.`,
  free: 'You may, you do not have to. It does not change your rent.',
  neighbours: 'Your neighbours only hear what you choose.',
  callUs: (phone) => `Questions? Call us: ${phone}`,
  regards: (name) => `Greetings from ${name}`,
  paperMark: 'Put a cross beside one face.',
  paperBack: (name) => `Give this page to ${name}. Or send it to us.`,
  paperBackUs: 'Give this page to us. Or send it.',
};
