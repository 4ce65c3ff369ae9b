import { day } from '../shared/en.ts';
import type { WelcomeCheckInWords } from './index.ts';

export const words: WelcomeCheckInWords = {
  subject: 'How are you doing?',
  text: ({ firstName, link, until, off, organisation, phone }) => `Hello ${firstName},

How are you doing in your new home?
Open this link and choose a face:
${link}

Only your contact and the deputy read it.
It does not change your rent.
The link works until ${day(until)}.

Do you have a question? Call us: ${phone}

Regards from ${organisation}

Do you not want this mail any more? Choose that here:
${off}
`,
  choose: 'Choose a face',
  chooseFirst: 'Choose a face first.',
  noLongerWorks: 'This link does not work any more.',
  callUs: (phone) => `Call us: ${phone}`,
};
