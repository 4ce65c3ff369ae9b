import type { PasskeyWords } from './index.ts';

export const words: PasskeyWords = {
  explain: 'Sign in with your finger, your face or your PIN. A new window opens.',
  first: 'Not on yet? Sign in another way first. Then turn it on at ‘My devices and data’.',
  go: 'Go on',
  waiting: 'Go on in the other window.',
  press: 'Press the button. Then your device asks whether it is you.',
  signIn: 'Sign in',
  staysHere: 'Your finger, your face and your PIN stay on your device.',
  notWorked: 'It did not work. Try again.',
  cannot: 'This browser cannot do this. Sign in another way.',
  forSite: (site) => `You are signing in to: ${site}.`,
};
