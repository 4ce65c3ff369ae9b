import type { LabPassOnMailWords } from './index.ts';

export const words: LabPassOnMailWords = {
  askSubject: (lab) => `Leiten Sie das weiter? ${lab}`,
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
  }) => `Guten Tag${firstName ? ` ${firstName}` : ''},

${writer ? `${writer} von ${organisation}` : organisation} bittet ${association} um etwas.
Leiten Sie diese Nachricht an diese Komitees weiter?

${committees.map((name) => `- ${name}`).join('\n')}

Lesen und weiterleiten:
${page}

Das ist die Nachricht:

${text}

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Möchten Sie weniger oder keine E-Mails? Wählen Sie hier:
${choose}

Viele Grüße, ${organisation}
`,
  passed: ({ association, committee, organisation, text, own, choose, phone }) => `Guten Tag,

${association} leitet diese Nachricht von ${organisation} weiter an ${committee}.

${own ? `${own}\n\nSo schrieb es ${organisation}, auf Niederländisch:\n\n${text}` : text}

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Möchten Sie weniger oder keine E-Mails? Wählen Sie hier:
${choose}
`,
};
