import type { LabPassOnMailWords } from './index.ts';

export const words: LabPassOnMailWords = {
  askSubject: (lab) => `Will you pass this on? ${lab}`,
  ask: ({
    firstName,
    writer,
    organisation,
    association,
    committees,
    text,
    page,
    choose,
    phone,
  }) => `Hello${firstName ? ` ${firstName}` : ''},

${writer ? `${writer} of ${organisation}` : organisation} asks ${association} something.
Will you pass this message on to these committees?

${committees.map((name) => `- ${name}`).join('\n')}

Read it and pass it on:
${page}

This is the message:

${text}

Do you have a question? Call us: ${phone}

Do you want less mail, or none? Choose here:
${choose}

Kind regards, ${organisation}
`,
  passed: ({ association, committee, organisation, text, own, choose, phone }) => `Hello,

${association} passes this message of ${organisation} on to ${committee}.

${own ? `${own}\n\n${organisation} wrote it like this, in Dutch:\n\n${text}` : text}

Do you have a question? Call us: ${phone}

Do you want less mail, or none? Choose here:
${choose}
`,
};
