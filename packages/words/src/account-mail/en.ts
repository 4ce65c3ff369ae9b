import { plural } from '../format.ts';
import type { AccountMailWords } from './index.ts';

export const words: AccountMailWords = {
  codeSubject: ({ code }) => `Your code is ${code}`,
  codeText: ({ code, organisation, phone, minutes }) => `Hello,

You want to see where you are signed in.
You also want to see who read your data.

This is your code: ${code}

Type this code on the page of ${organisation}.
The code works for ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })}.

Do you not want this? Then you do not have to do anything.
Never give this code to somebody else.
We never ask for it either.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
  newAddressText: ({ code, organisation, phone, minutes }) => `Hello,

You want to use this e-mail address with ${organisation}.

This is your code: ${code}

Type this code on the page of ${organisation}.
The code works for ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })}.

Do you not want this? Then you do not have to do anything.
Never give this code to somebody else.
We never ask for it either.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
  takenSubject: 'This e-mail address is in use here already',
  takenText: ({ organisation, phone }) => `Hello,

Somebody wanted to use this e-mail address with ${organisation}.
That is not possible. We know this e-mail address already.
Nothing is changed.

Was it you? Then choose another e-mail address.
Was it not you? Then you do not have to do anything.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
  changedSubject: 'Your e-mail address is changed',
  changedText: ({ organisation, phone, link, days }) => `Hello,

Your e-mail address with ${organisation} is changed.
This address no longer works there.

Was it you? Then you do not have to do anything.

Was it not you? Call us at once: ${phone}
Or open this link and press the button:
${link}

You then get this e-mail address back.
All devices are signed out.
The link works for ${days} ${plural('en', days, { one: 'day', other: 'days' })}.

Regards from ${organisation}
`,
  takenBackSubject: 'The old e-mail address is back',
  takenBackText: ({ organisation, phone }) => `Hello,

Your old e-mail address with ${organisation} is back.
Somebody asked for that with a link from a mail.
All devices are signed out.
This address no longer works there.

Was it not you? Call us: ${phone}

Regards from ${organisation}
`,
  numberSubject: 'Your mobile number is changed',
  numberText: ({ organisation, phone }) => `Hello,

Your mobile number with ${organisation} is changed.

Was it you? Then you need do nothing.

Was it not you? Call us at once: ${phone}

Regards from ${organisation}
`,
};
