import type { LabJoinedMailWords } from './index.ts';

export const words: LabJoinedMailWords = {
  subject: 'Sie möchten mitmachen',
  subjectNext: 'Das nächste Gespräch mit Bewohnern',
  text: ({
    firstName,
    item,
    writer,
    text,
    page,
    organisation,
    phone,
  }) => `Guten Tag${firstName ? ` ${firstName}` : ''},

${item ? `Sie möchten mitmachen bei:\n${item}` : 'Sie möchten beim nächsten Gespräch mitreden.'}

${writer ?? organisation} schreibt Ihnen dies:

${text}

Der Text ist auf Niederländisch. Möchten Sie Hilfe damit? Rufen Sie uns an.

Möchten Sie nicht mehr mitmachen? Sagen Sie es auf der Seite des Gesprächs:
${page}

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße, ${organisation}
`,
};
