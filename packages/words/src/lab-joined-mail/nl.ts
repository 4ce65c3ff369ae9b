import type { LabJoinedMailWords } from './index.ts';

export const words: LabJoinedMailWords = {
  subject: 'Je wilt meedoen',
  subjectNext: 'Het volgende gesprek met bewoners',
  text: ({
    firstName,
    item,
    writer,
    text,
    page,
    organisation,
    phone,
  }) => `Hallo${firstName ? ` ${firstName}` : ''},

${item ? `Je wilt meedoen met:\n${item}` : 'Je wilt meepraten in het volgende gesprek.'}

${writer ?? organisation} schrijft je dit:

${text}

Wil je niet meer meedoen? Zeg het op de pagina van het gesprek:
${page}

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
