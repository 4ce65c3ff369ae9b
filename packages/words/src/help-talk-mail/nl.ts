import { plural } from '../format.ts';
import type { HelpTalkMailWords } from './index.ts';

export const words: HelpTalkMailWords = {
  respondedSubject: 'Iemand reageert op je bericht',
  respondedText: ({ organisation, phone }) => `Hallo,

Je schreef iets op het bord in de buurt.
Een buur heeft gereageerd.

Log in op de website met het bord.
Daar lees je wat je buur schrijft.
Alleen jullie twee lezen dat.

Geef niemand je bankpas of je pincode.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  unreadSubject: 'Een buur heeft je iets geschreven',
  unreadText: ({ organisation, phone }) => `Hallo,

Je praat met een buur op het bord.
Je buur heeft iets nieuws geschreven.

Log in op de website met het bord.
Daar kun je het lezen.

Geef niemand je bankpas of je pincode.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  askedSubject: 'Kun jij een buur helpen?',
  askedText: ({ organisation, phone }) => `Hallo,

Een buur zoekt hulp.
Wij denken dat jij dit kunt.

Log in op de website met het bord.
Daar lees je wat je buur vraagt.
Je buur weet nog niet wie je bent.

Wil je niet? Dan hoef je niets te doen.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  contactCodeSubject: ({ code }) => `Je code is ${code}`,
  contactCodeText: ({ code, organisation, phone, minutes }) => `Hallo,

Je wilt het nummer of het e-mailadres van je buur lezen.

Dit is je code: ${code}

Typ deze code op de pagina van ${organisation}.
De code werkt ${minutes} ${plural('nl', minutes, { one: 'minuut', other: 'minuten' })}.

Wil je dit niet? Dan hoef je niets te doen.
Geef deze code nooit aan iemand anders.
Ook wij vragen er nooit naar.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
