import { plural } from '../format.ts';
import type { MailWords } from './index.ts';

export const words: MailWords = {
  signInSubject: ({ code }) => `Ihr Code ist ${code}`,
  signInText: ({ code, organisation, phone, minutes }) => `Guten Tag,

Sie möchten sich bei ${organisation} anmelden.

Das ist Ihr Code: ${code}

Geben Sie diesen Code auf der Website ein.
Der Code gilt ${minutes} ${plural('de', minutes, { one: 'Minute', other: 'Minuten' })}.

Möchten Sie sich nicht anmelden? Dann müssen Sie nichts tun.
Geben Sie diesen Code nie einer anderen Person.
Auch wir fragen Sie nie danach.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  invitationSubject: ({ organisation }) => `Machen Sie mit bei ${organisation}`,
  invitationText: ({
    firstName,
    organisation,
    building,
    link,
    phone,
    days,
  }) => `Guten Tag${firstName ? ` ${firstName}` : ''},

auf unserer Website sprechen Bewohner mit uns und miteinander.
${building ? `Sie wohnen in ${building}. ` : ''}Machen Sie mit?

Öffnen Sie diesen Link:
${link}

Drücken Sie dann auf den Knopf.
Der Link gilt ${days} ${plural('de', days, { one: 'Tag', other: 'Tage' })}.
Der Link ist nur für Sie.

Möchten Sie nicht mitmachen? Dann müssen Sie nichts tun.
Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
};
