import { plural } from '../format.ts';
import type { HelpTalkMailWords } from './index.ts';

export const words: HelpTalkMailWords = {
  respondedSubject: 'Somebody answers what you wrote',
  respondedText: ({ organisation, phone }) => `Hello,

You wrote something on the board of the neighbourhood.
A neighbour has answered.

Sign in on the website with the board.
There you read what your neighbour writes.
Only the two of you read it.

Give nobody your bank card or your PIN.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
  unreadSubject: 'A neighbour wrote something to you',
  unreadText: ({ organisation, phone }) => `Hello,

You talk with a neighbour on the board.
Your neighbour wrote something new.

Sign in on the website with the board.
There you can read it.

Give nobody your bank card or your PIN.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
  askedSubject: 'Can you help a neighbour?',
  askedText: ({ organisation, phone }) => `Hello,

A neighbour is looking for help.
We think you can do this.

Sign in on the website with the board.
There you read what your neighbour asks.
Your neighbour does not know yet who you are.

Do you not want to? Then you do not have to do anything.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
  contactCodeSubject: ({ code }) => `Your code is ${code}`,
  contactCodeText: ({ code, organisation, phone, minutes }) => `Hello,

You want to read the number or the e-mail address of your neighbour.

This is your code: ${code}

Type this code on the page of ${organisation}.
The code works for ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })}.

Do you not want this? Then you do not have to do anything.
Never give this code to somebody else.
We never ask for it either.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
};
