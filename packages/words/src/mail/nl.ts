import { plural } from '../format.ts';
import type { MailWords } from './index.ts';

export const words: MailWords = {
  signInSubject: ({ code }) => `Je code is ${code}`,
  signInText: ({ code, organisation, phone, minutes }) => `Hallo,

Je wilt inloggen bij ${organisation}.

Dit is je code: ${code}

Typ deze code op de website.
De code werkt ${minutes} ${plural('nl', minutes, { one: 'minuut', other: 'minuten' })}.

Wil je niet inloggen? Dan hoef je niets te doen.
Geef deze code nooit aan iemand anders.
Ook wij vragen er nooit naar.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  invitationSubject: ({ organisation }) => `Doe mee bij ${organisation}`,
  invitationText: ({
    firstName,
    organisation,
    building,
    link,
    phone,
    days,
  }) => `Hallo${firstName ? ` ${firstName}` : ''},

Op onze website praten bewoners met ons en met elkaar.
${building ? `Je woont in ${building}. ` : ''}Doe je mee?

Open deze link:
${link}

Druk daarna op de knop.
De link werkt ${days} ${plural('nl', days, { one: 'dag', other: 'dagen' })}.
De link is alleen voor jou.

Wil je niet meedoen? Dan hoef je niets te doen.
Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
