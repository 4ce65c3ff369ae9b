import { plural } from '../format.ts';
import type { MailWords } from './index.ts';

export const words: Partial<MailWords> = {
  signInSubject: ({ code }) => `Uw code is ${code}`,
  signInText: ({ code, organisation, phone, minutes }) => `Hallo,

U wilt inloggen bij ${organisation}.

Dit is uw code: ${code}

Typ deze code op de website.
De code werkt ${minutes} ${plural('nl', minutes, { one: 'minuut', other: 'minuten' })}.

Wilt u niet inloggen? Dan hoeft u niets te doen.
Geef deze code nooit aan iemand anders.
Ook wij vragen er nooit naar.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  invitationText: ({
    firstName,
    organisation,
    building,
    link,
    phone,
    days,
  }) => `Hallo${firstName ? ` ${firstName}` : ''},

Op onze website praten bewoners met ons en met elkaar.
${building ? `U woont in ${building}. ` : ''}Doet u mee?

Open deze link:
${link}

Druk daarna op de knop.
De link werkt ${days} ${plural('nl', days, { one: 'dag', other: 'dagen' })}.
De link is alleen voor u.

Wilt u niet meedoen? Dan hoeft u niets te doen.
Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
