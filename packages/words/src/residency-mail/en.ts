import { day } from '../shared/en.ts';
import type { ResidencyMailWords } from './index.ts';

export const words: ResidencyMailWords = {
  askSubject: (building) => `Do you still live in ${building}?`,
  askText: ({ building, before, again, link, organisation, phone }) => `Hello,

${again ? 'We do not have an answer from you yet. ' : ''}Do you still live in ${building}? We ask this once a year.

Open this link and choose yes or no:
${link}

Do you choose nothing? Then from ${day(before)} you do not take part as a resident any more.
The link is for you only.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
  goneSubject: 'News about your contact',
  goneText: ({ firstName, organisation, phone }) => `Hello,

${firstName ?? 'Your neighbour'} does not live here any more.
You are not each other’s contact any more.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
  movingSubject: 'You are moving',
  movingText: ({ building, on, organisation, phone }) => `Hello,

You said: from ${day(on)} I do not live in ${building} any more.

Is this not right? Or do you stay after all?
Sign in and choose: I stay here. Or call us.
You can still read your own texts after that.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
};
