import { day } from '../shared/de.ts';
import type { HelpBoardMailWords } from './index.ts';

export const words: HelpBoardMailWords = {
  stillNeededSubject: 'Brauchen Sie Ihren Aushang noch?',
  stillNeededText: ({ title, link, lastDay, organisation, phone }) => `Guten Tag,

das hängt von Ihnen am Schwarzen Brett:

${title}

Ist das noch nötig? Öffnen Sie diesen Link und wählen Sie ja oder nein:
${link}

Wählen Sie nichts? Dann geht es nach dem ${day(lastDay)} weg.
Der Link ist nur für Sie.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  reminderSubject: 'Morgen ist etwas mit Ihren Nachbarn',
  reminderText: ({ title, place, time, organisation, phone }) => `Guten Tag,

Sie haben gesagt, dass Sie kommen. Es ist morgen:

${title}
Wo: ${place}
Um wie viel Uhr: ${time}

Können Sie doch nicht? Dann wählen Sie am Schwarzen Brett: Ich kann nicht.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
};
