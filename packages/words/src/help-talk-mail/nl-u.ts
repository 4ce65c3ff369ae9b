import { plural } from '../format.ts';
import type { HelpTalkMailWords } from './index.ts';

export const words: Partial<HelpTalkMailWords> = {
  respondedSubject: 'Iemand reageert op uw bericht',
  respondedText: ({ organisation, phone }) => `Hallo,

U schreef iets op het bord in de buurt.
Een buur heeft gereageerd.

Log in op de website met het bord.
Daar leest u wat uw buur schrijft.
Alleen u beiden lezen dat.

Geef niemand uw bankpas of uw pincode.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  unreadSubject: 'Een buur heeft u iets geschreven',
  unreadText: ({ organisation, phone }) => `Hallo,

U praat met een buur op het bord.
Uw buur heeft iets nieuws geschreven.

Log in op de website met het bord.
Daar kunt u het lezen.

Geef niemand uw bankpas of uw pincode.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  askedSubject: 'Kunt u een buur helpen?',
  askedText: ({ organisation, phone }) => `Hallo,

Een buur zoekt hulp.
Wij denken dat u dit kunt.

Log in op de website met het bord.
Daar leest u wat uw buur vraagt.
Uw buur weet nog niet wie u bent.

Wilt u niet? Dan hoeft u niets te doen.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  contactCodeSubject: ({ code }) => `Uw code is ${code}`,
  contactCodeText: ({ code, organisation, phone, minutes }) => `Hallo,

U wilt het nummer of het e-mailadres van uw buur lezen.

Dit is uw code: ${code}

Typ deze code op de pagina van ${organisation}.
De code werkt ${minutes} ${plural('nl', minutes, { one: 'minuut', other: 'minuten' })}.

Wilt u dit niet? Dan hoeft u niets te doen.
Geef deze code nooit aan iemand anders.
Ook wij vragen er nooit naar.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
