import { day } from '../shared/de.ts';
import type { WelcomeCheckInWords } from './index.ts';

export const words: WelcomeCheckInWords = {
  subject: 'Wie geht es Ihnen?',
  text: ({ firstName, link, until, off, organisation, phone }) => `Guten Tag ${firstName},

Wie geht es Ihnen in der neuen Wohnung?
Öffnen Sie diesen Link und wählen Sie ein Gesicht:
${link}

Nur Ihr Kontakt und die Vertretung lesen das.
Für Ihre Miete ändert sich nichts.
Der Link funktioniert bis ${day(until)}.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Grüße von ${organisation}

Möchten Sie diese E-Mail nicht mehr? Wählen Sie das hier:
${off}
`,
  choose: 'Wählen Sie ein Gesicht',
  chooseFirst: 'Wählen Sie zuerst ein Gesicht.',
  noLongerWorks: 'Dieser Link funktioniert nicht mehr.',
  callUs: (phone) => `Rufen Sie uns an: ${phone}`,
};
