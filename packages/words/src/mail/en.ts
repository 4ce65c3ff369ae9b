import { plural } from '../format.ts';
import type { MailWords } from './index.ts';

export const words: MailWords = {
  signInSubject: ({ code }) => `Your code is ${code}`,
  signInText: ({ code, organisation, phone, minutes }) => `Hello,

You want to sign in at ${organisation}.

This is your code: ${code}

Type this code on the website.
The code works for ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })}.

Do you not want to sign in? Then you do not have to do anything.
Never give this code to somebody else.
We never ask for it either.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
  invitationSubject: ({ organisation }) => `Take part at ${organisation}`,
  invitationText: ({
    firstName,
    organisation,
    building,
    link,
    phone,
    days,
  }) => `Hello${firstName ? ` ${firstName}` : ''},

On our website residents talk with us and with each other.
${building ? `You live in ${building}. ` : ''}Will you take part?

Open this link:
${link}

Then press the button.
The link works for ${days} ${plural('en', days, { one: 'day', other: 'days' })}.
The link is for you only.

Do you not want to take part? Then you do not have to do anything.
Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
};
