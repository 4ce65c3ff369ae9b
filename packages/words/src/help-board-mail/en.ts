import { day } from '../shared/en.ts';
import type { HelpBoardMailWords } from './index.ts';

export const words: HelpBoardMailWords = {
  stillNeededSubject: 'Is your message still needed?',
  stillNeededText: ({ title, link, lastDay, organisation, phone }) => `Hello,

This is on the board from you:

${title}

Is this still needed? Open this link and choose yes or no:
${link}

Do you choose nothing? Then it goes away after ${day(lastDay)}.
The link is for you only.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
  reminderSubject: 'Tomorrow there is something with your neighbours',
  reminderText: ({ title, place, time, organisation, phone }) => `Hello,

You said that you will come. It is tomorrow:

${title}
Where: ${place}
What time: ${time}

Can you not come after all? Then choose on the board: I cannot come.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
};
