import type { LabJoinedMailWords } from './index.ts';

export const words: Partial<LabJoinedMailWords> = {
  subject: 'U wilt meedoen',
  text: ({
    firstName,
    item,
    writer,
    text,
    page,
    organisation,
    phone,
  }) => `Hallo${firstName ? ` ${firstName}` : ''},

${item ? `U wilt meedoen met:\n${item}` : 'U wilt meepraten in het volgende gesprek.'}

${writer ?? organisation} schrijft u dit:

${text}

Wilt u niet meer meedoen? Zeg het op de pagina van het gesprek:
${page}

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
