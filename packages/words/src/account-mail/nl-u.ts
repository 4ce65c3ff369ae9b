import { plural } from '../format.ts';
import type { AccountMailWords } from './index.ts';

export const words: Partial<AccountMailWords> = {
  codeSubject: ({ code }) => `Uw code is ${code}`,
  codeText: ({ code, organisation, phone, minutes }) => `Hallo,

U wilt zien waar u bent ingelogd en wie uw gegevens las.

Dit is uw code: ${code}

Typ deze code op de pagina van ${organisation}.
De code werkt ${minutes} ${plural('nl', minutes, { one: 'minuut', other: 'minuten' })}.

Wilt u dit niet? Dan hoeft u niets te doen.
Geef deze code nooit aan iemand anders.
Ook wij vragen er nooit naar.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  newAddressText: ({ code, organisation, phone, minutes }) => `Hallo,

U wilt dit e-mailadres gebruiken bij ${organisation}.

Dit is uw code: ${code}

Typ deze code op de pagina van ${organisation}.
De code werkt ${minutes} ${plural('nl', minutes, { one: 'minuut', other: 'minuten' })}.

Wilt u dit niet? Dan hoeft u niets te doen.
Geef deze code nooit aan iemand anders.
Ook wij vragen er nooit naar.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  takenText: ({ organisation, phone }) => `Hallo,

Iemand wilde dit e-mailadres gebruiken bij ${organisation}.
Dat kan niet. Wij kennen dit e-mailadres al.
Er is niets veranderd.

Was u dit? Kies dan een ander e-mailadres.
Was u dit niet? Dan hoeft u niets te doen.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  changedSubject: 'Uw e-mailadres is veranderd',
  changedText: ({ organisation, phone, link, days }) => `Hallo,

Uw e-mailadres bij ${organisation} is veranderd.
Dit adres werkt daar niet meer.

Was u dit? Dan hoeft u niets te doen.

Was u dit niet? Bel ons meteen: ${phone}
Of open deze link en druk op de knop:
${link}

U krijgt dan dit e-mailadres terug.
Alle apparaten worden uitgelogd.
De link werkt ${days} ${plural('nl', days, { one: 'dag', other: 'dagen' })}.

Groet van ${organisation}
`,
  takenBackText: ({ organisation, phone }) => `Hallo,

Uw oude e-mailadres bij ${organisation} is weer terug.
Iemand vroeg dat met een link uit een mail.
Alle apparaten zijn uitgelogd.
Dit adres werkt daar niet meer.

Was u dit niet? Bel ons: ${phone}

Groet van ${organisation}
`,
  numberSubject: 'Uw mobiele nummer is veranderd',
  numberText: ({ organisation, phone }) => `Hallo,

Uw mobiele nummer bij ${organisation} is veranderd.

Was u dit? Dan hoeft u niets te doen.

Was u dit niet? Bel ons meteen: ${phone}

Groet van ${organisation}
`,
};
