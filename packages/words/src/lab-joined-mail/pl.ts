import type { LabJoinedMailWords } from './index.ts';

export const words: LabJoinedMailWords = {
  subject: 'Chcesz się włączyć',
  subjectNext: 'Następna rozmowa z mieszkańcami',
  text: ({
    firstName,
    item,
    writer,
    text,
    page,
    organisation,
    phone,
  }) => `Dzień dobry${firstName ? ` ${firstName}` : ''},

${item ? `Chcesz się włączyć w:\n${item}` : 'Chcesz wziąć udział w następnej rozmowie.'}

${writer ?? organisation} pisze do Ciebie:

${text}

Tekst jest po niderlandzku. Potrzebujesz pomocy? Zadzwoń do nas.

Nie chcesz już brać udziału? Powiedz o tym na stronie rozmowy:
${page}

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia, ${organisation}
`,
};
