import { plural } from '../format.ts';
import type { ConsoleMailWords } from './index.ts';

export const words: ConsoleMailWords = {
  codeSubject: ({ code }) => `Je code voor de console is ${code}`,
  codeText: ({ code, organisation, minutes }) => `Hallo,

Je wilt inloggen in de console van ${organisation}.

Dit is je code: ${code}

De code werkt ${minutes} ${plural('nl', minutes, { one: 'minuut', other: 'minuten' })}.
Daarna vragen we je tweede stap: je app of je passkey.

Wil je niet inloggen? Dan hoef je niets te doen.
Geef deze code nooit aan iemand anders.
Ook collega's vragen er nooit naar.
`,
  linkSubject: ({ organisation }) => `Je toegang tot de console van ${organisation}`,
  linkText: ({ firstName, organisation, link, days }) => `Hallo${firstName ? ` ${firstName}` : ''},

Je kunt aan het werk in de console van ${organisation}.

Open deze link en kies je tweede stap:
${link}

De link werkt één keer, en ${days} ${plural('nl', days, { one: 'dag', other: 'dagen' })}.
Hij is alleen voor jou.

Verwachtte je deze mail niet? Doe dan niets en vertel het een beheerder.
`,
};
