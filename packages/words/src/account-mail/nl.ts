import { plural } from '../format.ts';
import type { AccountMailWords } from './index.ts';

export const words: AccountMailWords = {
  codeSubject: ({ code }) => `Je code is ${code}`,
  codeText: ({ code, organisation, phone, minutes }) => `Hallo,

Je wilt zien waar je bent ingelogd en wie je gegevens las.

Dit is je code: ${code}

Typ deze code op de pagina van ${organisation}.
De code werkt ${minutes} ${plural('nl', minutes, { one: 'minuut', other: 'minuten' })}.

Wil je dit niet? Dan hoef je niets te doen.
Geef deze code nooit aan iemand anders.
Ook wij vragen er nooit naar.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  newAddressText: ({ code, organisation, phone, minutes }) => `Hallo,

Je wilt dit e-mailadres gebruiken bij ${organisation}.

Dit is je code: ${code}

Typ deze code op de pagina van ${organisation}.
De code werkt ${minutes} ${plural('nl', minutes, { one: 'minuut', other: 'minuten' })}.

Wil je dit niet? Dan hoef je niets te doen.
Geef deze code nooit aan iemand anders.
Ook wij vragen er nooit naar.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  takenSubject: 'Dit e-mailadres is hier al van iemand',
  takenText: ({ organisation, phone }) => `Hallo,

Iemand wilde dit e-mailadres gebruiken bij ${organisation}.
Dat kan niet. Wij kennen dit e-mailadres al.
Er is niets veranderd.

Was jij dit? Kies dan een ander e-mailadres.
Was jij dit niet? Dan hoef je niets te doen.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  changedSubject: 'Je e-mailadres is veranderd',
  changedText: ({ organisation, phone, link, days }) => `Hallo,

Je e-mailadres bij ${organisation} is veranderd.
Dit adres werkt daar niet meer.

Was jij dit? Dan hoef je niets te doen.

Was jij dit niet? Bel ons meteen: ${phone}
Of open deze link en druk op de knop:
${link}

Je krijgt dan dit e-mailadres terug.
Alle apparaten worden uitgelogd.
De link werkt ${days} ${plural('nl', days, { one: 'dag', other: 'dagen' })}.

Groet van ${organisation}
`,
  takenBackSubject: 'Het oude e-mailadres is terug',
  takenBackText: ({ organisation, phone }) => `Hallo,

Je oude e-mailadres bij ${organisation} is weer terug.
Iemand vroeg dat met een link uit een mail.
Alle apparaten zijn uitgelogd.
Dit adres werkt daar niet meer.

Was jij dit niet? Bel ons: ${phone}

Groet van ${organisation}
`,
  numberSubject: 'Je mobiele nummer is veranderd',
  numberText: ({ organisation, phone }) => `Hallo,

Je mobiele nummer bij ${organisation} is veranderd.

Was jij dit? Dan hoef je niets te doen.

Was jij dit niet? Bel ons meteen: ${phone}

Groet van ${organisation}
`,
};
