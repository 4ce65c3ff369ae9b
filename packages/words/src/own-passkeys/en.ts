import { day } from '../shared/en.ts';
import type { OwnPasskeysWords } from './index.ts';

export const words: OwnPasskeysWords = {
  title: 'Signing in without a code',
  means: 'Sign in with your finger, your face or your PIN. Then no code is needed.',
  staysHere: 'Your finger, your face and your PIN stay on your device.',
  alsoCalled: 'This is also called a passkey.',
  add: 'Turn it on on this device',
  added: 'It is on. Choose this when you sign in.',
  cannot: 'This browser cannot do this.',
  notWorked: 'It did not work. Try again.',
  alreadyOn: 'It is already on on this device.',
  nowhere: 'This is not on anywhere yet.',
  neverUsed: 'Not used yet',
  remove: 'Turn off',
  removed: 'It is off. Nobody can sign in with it any more.',
  turnedOn: (date) => `Turned on on ${day(date)}`,
  madeSubject: 'You can now sign in without a code',
  madeText: ({ organisation, phone, page }) => `Hello,

You can now sign in at ${organisation} without a code.
You do that with your finger, your face or your PIN.

Was this you? Then you need not do anything.

Was this not you? Call us at once: ${phone}
Or turn it off yourself, on this page:
${page}

Kind regards from ${organisation}
`,
};
