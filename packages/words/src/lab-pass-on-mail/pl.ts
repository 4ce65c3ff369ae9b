import type { LabPassOnMailWords } from './index.ts';

export const words: LabPassOnMailWords = {
  askSubject: (lab) => `Czy przekażesz to dalej? ${lab}`,
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
  }) => `Dzień dobry${firstName ? ` ${firstName}` : ''},

${writer ? `${writer} z ${organisation}` : organisation} ma prośbę do ${association}.
Czy przekażesz tę wiadomość tym komitetom?

${committees.map((name) => `- ${name}`).join('\n')}

Przeczytaj i przekaż dalej:
${page}

To jest wiadomość:

${text}

Masz pytanie? Zadzwoń do nas: ${phone}

Chcesz mniej wiadomości albo żadnych? Wybierz tutaj:
${choose}

Pozdrowienia, ${organisation}
`,
  passed: ({ association, committee, organisation, text, own, choose, phone }) => `Dzień dobry,

${association} przekazuje tę wiadomość od ${organisation}. Jest dla: ${committee}.

${own ? `${own}\n\nTak napisała ${organisation}, po niderlandzku:\n\n${text}` : text}

Masz pytanie? Zadzwoń do nas: ${phone}

Chcesz mniej wiadomości albo żadnych? Wybierz tutaj:
${choose}
`,
};
