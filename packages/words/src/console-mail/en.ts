import { plural } from '../format.ts';
import type { ConsoleMailWords } from './index.ts';

export const words: ConsoleMailWords = {
  codeSubject: ({ code }) => `Your code for the console is ${code}`,
  codeText: ({ code, organisation, minutes }) => `Hello,

You want to sign in to the console of ${organisation}.

This is your code: ${code}

The code works for ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })}.
After it we ask for your second step: your app or your passkey.

Do you not want to sign in? Then do nothing.
Never give this code to anybody.
Colleagues never ask for it either.
`,
  linkSubject: ({ organisation }) => `Your access to the console of ${organisation}`,
  linkText: ({ firstName, organisation, link, days }) => `Hello${firstName ? ` ${firstName}` : ''},

You can start working in the console of ${organisation}.

Open this link and choose your second step:
${link}

The link works once, and for ${days} ${plural('en', days, { one: 'day', other: 'days' })}.
It is for you alone.

Did you not expect this mail? Then do nothing and tell an administrator.
`,
};
