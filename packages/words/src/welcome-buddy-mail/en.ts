import { day } from '../shared/en.ts';
import type { WelcomeBuddyMailWords } from './index.ts';

export const words: WelcomeBuddyMailWords = {
  subject: 'A new neighbour asks something',
  text: ({ organisation, phone, until, off }) => `Hello,

A new neighbour chooses you as welcome buddy.
Sign in on our website and go to Welcome.
Say yes or no there until ${day(until)}.

No is fine too. We tell nobody.

Do you have a question? Call us: ${phone}

Regards from ${organisation}

Do you not want this mail any more? Choose that here:
${off}
`,
};
