import { plural } from '../format.ts';
import type { HelpTalkMailWords } from './index.ts';

export const words: HelpTalkMailWords = {
  respondedSubject: 'Jemand antwortet auf Ihren Aushang',
  respondedText: ({ organisation, phone }) => `Guten Tag,

Sie haben etwas ans Schwarze Brett in der Nachbarschaft geschrieben.
Jemand aus der Nachbarschaft hat geantwortet.

Melden Sie sich auf der Website mit dem Schwarzen Brett an.
Dort lesen Sie die Antwort.
Nur Sie beide lesen das.

Geben Sie niemandem Ihre Bankkarte oder Ihre PIN.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  unreadSubject: 'Jemand aus der Nachbarschaft hat Ihnen geschrieben',
  unreadText: ({ organisation, phone }) => `Guten Tag,

am Schwarzen Brett reden Sie mit jemandem aus der Nachbarschaft.
Diese Person hat etwas Neues geschrieben.

Melden Sie sich auf der Website mit dem Schwarzen Brett an.
Dort können Sie es lesen.

Geben Sie niemandem Ihre Bankkarte oder Ihre PIN.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  askedSubject: 'Können Sie jemandem aus der Nachbarschaft helfen?',
  askedText: ({ organisation, phone }) => `Guten Tag,

jemand aus der Nachbarschaft sucht Hilfe.
Wir denken, dass Sie das können.

Melden Sie sich auf der Website mit dem Schwarzen Brett an.
Dort lesen Sie, worum es geht.
Die andere Person weiß noch nicht, wer Sie sind.

Möchten Sie nicht? Dann müssen Sie nichts tun.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  contactCodeSubject: ({ code }) => `Ihr Code ist ${code}`,
  contactCodeText: ({ code, organisation, phone, minutes }) => `Guten Tag,

Sie möchten die Nummer oder die E-Mail-Adresse der anderen Person lesen.

Das ist Ihr Code: ${code}

Geben Sie diesen Code auf der Seite von ${organisation} ein.
Der Code gilt ${minutes} ${plural('de', minutes, { one: 'Minute', other: 'Minuten' })}.

Möchten Sie das nicht? Dann müssen Sie nichts tun.
Geben Sie diesen Code nie einer anderen Person.
Auch wir fragen Sie nie danach.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
};
