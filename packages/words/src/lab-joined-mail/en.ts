import type { LabJoinedMailWords } from './index.ts';

export const words: LabJoinedMailWords = {
  subject: 'You want to join in',
  subjectNext: 'The next talk with residents',
  text: ({
    firstName,
    item,
    writer,
    text,
    page,
    organisation,
    phone,
  }) => `Hello${firstName ? ` ${firstName}` : ''},

${item ? `You want to join in with:\n${item}` : 'You want to take part in the next talk.'}

${writer ?? organisation} writes this to you:

${text}

The text is in Dutch. Do you want help with it? Call us.

Do you not want to join in any more? Say so on the page of the talk:
${page}

Do you have a question? Call us: ${phone}

Kind regards, ${organisation}
`,
};
